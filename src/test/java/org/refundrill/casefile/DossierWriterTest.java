package org.refundrill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refundrill.casefile.Dossier.Askable;
import org.refundrill.casefile.Dossier.Layout;
import org.refundrill.casefile.Dossier.Panel;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;

class DossierWriterTest {
    private final DossierWriter writer =
            new DossierWriter(SmallPack.surroundings().schema(), SmallPack.CNY);
    private final CaseFile file = calm();

    @Test
    void aSingleRecordIsListedFieldByFieldInBothLanguages() {
        Panel order = panel("order", List.of());
        assertThat(order.layout()).isEqualTo(Layout.FIELDS);
        assertThat(order.title()).isEqualTo(new Text("Order", "订单"));
        assertThat(order.rows())
                .contains(
                        List.of(new Text("Placed", "下单时间"), new Text("Fri 27 Feb 2026, 10:00", "2026年2月27日（周五）10:00")))
                .contains(List.of(new Text("Outbound freight paid by buyer", "买家支付的发货运费"), Text.same("¥9.99")));
    }

    @Test
    void aChoiceIsShownByItsLabel() {
        assertThat(panel("line", List.of()).rows())
                .anySatisfy(row -> assertThat(row.get(0)).isEqualTo(new Text("Category", "类目")))
                .noneSatisfy(row -> assertThat(row.get(1).zh()).matches("[a-z-]+"));
        assertThat(panel("request", List.of()).rows())
                .contains(List.of(new Text("Stated reason", "申请原因"), new Text("no reason given", "七天无理由")));
    }

    @Test
    void everyChoiceOfTheCoreRecordsHasALabel() {
        SmallPack.surroundings()
                .schema()
                .types()
                .values()
                .forEach(type -> type.columns().forEach((name, column) -> {
                    if (column.type() instanceof Type.Choice choice) {
                        assertThat(column.options().keySet())
                                .as(type.name() + "." + name)
                                .containsExactlyElementsOf(choice.values());
                    }
                }));
    }

    @Test
    void unknownFieldsAreLeftOut() {
        assertThat(panel("order", List.of()).rows()).hasSize(4);
    }

    @Test
    void messagesStandInTheOrderTheyWereSent() {
        Panel messages = panel("message", List.of());
        assertThat(messages.layout()).isEqualTo(Layout.MESSAGES);
        assertThat(messages.rows()).hasSize(2);
        assertThat(messages.rows().get(0).get(2))
                .isEqualTo(new Text("Signed Mon 2 Mar 2026, 21:40, {kept}.", "2026年3月2日（周一）21:40签收，{留存}。"));
        assertThat(messages.rows().get(1).get(2).en())
                .startsWith("Hello. I want to send back 2 of ")
                .endsWith("I keep the gift.");
        assertThat(messages.rows().get(1).get(2).zh()).startsWith("你好。我要退2件").endsWith("赠品我留下了。");
    }

    @Test
    void aRecordOnRequestShowsOnceItWasAskedFor() {
        Dossier before = writer.write(file, List.of());
        assertThat(before.askable()).extracting(Askable::id).containsExactly("parcel-2", "evidence-1", "evidence-2");
        assertThat(before.toString()).doesNotContain("SECRET PHOTO", "机密照片");
        Dossier after = writer.write(file, List.of("evidence-1"));
        assertThat(after.askable()).extracting(Askable::id).containsExactly("parcel-2", "evidence-2");
        assertThat(panel("evidence-1", List.of("evidence-1")).toString()).contains("SECRET PHOTO", "机密照片");
        assertThat(after.askable().get(1).label())
                .as("labels stay as they were")
                .isEqualTo(before.askable().get(2).label());
    }

    @Test
    void recordsOfOneKindThatCanBeAskedForAreToldApart() {
        List<Askable> askable = writer.write(file, List.of()).askable();
        assertThat(askable).extracting(Askable::label).doesNotHaveDuplicates();
        assertThat(askable.get(0).label().en()).startsWith("Parcel: ");
    }

    @Test
    void hiddenTruthNeverShows() {
        List<String> everything =
                file.world().records().stream().map(record -> record.id()).toList();
        assertThat(writer.write(file, everything).toString())
                .doesNotContain("HIDDEN WISH", "隐藏心愿", "buyer-remorse", "truth");
    }

    private Panel panel(String id, List<String> revealed) {
        return writer.write(file, revealed).panels().stream()
                .filter(panel -> panel.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile calm() {
        CaseGenerator generator = SmallPack.generator();
        CaseFile file = generator.generate(SmallPack.lateReturn(), 1);
        for (Change change : List.of(
                new Change("temper", "calm"),
                new Change("units", new BigDecimal("2")),
                new Change("freight", new BigDecimal("9.99")),
                new Change("report", "ready"),
                new Change("giftKept", true))) {
            file = generator.twin(file, change.draw(), change.value());
        }
        return file;
    }

    private record Change(String draw, Object value) {}
}
