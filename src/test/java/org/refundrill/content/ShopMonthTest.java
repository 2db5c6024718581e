package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Probe;
import org.refundrill.exercise.Stake;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.json.JsonCaseText;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.CaseText;
import org.refundrill.training.Coverage;
import org.refundrill.training.Origin;
import org.refundrill.training.Practice;
import org.refundrill.training.Session;
import org.refundrill.training.Store;
import org.refundrill.world.WorldRecord;

/** A month of sales is made many times over, its figures are asked for, and three such months lie in one drawer. */
class ShopMonthTest {
    private static final Problems PROBLEMS = new Problems();
    private static final Library MONTH = Library.read(
            Path.of("src/test/resources/shop-month"), words -> new Nobody(), List.of("sheet", "drawer"), PROBLEMS);
    private static final CaseDesk DESK = new CaseDesk(() -> MONTH, List.of(new Sheet(), new Drawer()));

    private static CaseFile month(long seed) {
        return DESK.generate(scenario("bad-supplier"), seed);
    }

    private static Scenario scenario(String id) {
        return MONTH.scenarios().get(id);
    }

    @Test
    void isReadWithoutAProblem() {
        assertThat(PROBLEMS.render()).isEmpty();
    }

    @Test
    void holdsAsManySalesAsTheSeriesSaysAndARefundForEachReturn() {
        List<WorldRecord> sales = month(1).world().all("sale");
        List<WorldRecord> refunds = month(1).world().all("refund");

        assertThat(sales).hasSize(120);
        assertThat(sales)
                .extracting(WorldRecord::id)
                .startsWith("sale-1", "sale-2")
                .doesNotHaveDuplicates();
        assertThat(refunds)
                .hasSameSizeAs(sales.stream()
                        .filter(sale -> Boolean.TRUE.equals(sale.get("returned")))
                        .toList());
        for (WorldRecord refund : refunds) {
            WorldRecord sale = (WorldRecord) refund.get("sale");
            assertThat(sale.id()).isEqualTo("sale-" + refund.id().substring("refund-".length()));
            assertThat(refund.get("amount")).isEqualTo(sale.get("price"));
        }
    }

    @Test
    void drawsForEachSaleAnewAndTheSameForTheSameSeed() {
        Set<Object> prices = new TreeSet<>();
        month(3).world().all("sale").forEach(sale -> prices.add(sale.get("price")));

        assertThat(prices).hasSizeGreaterThan(100);
        assertThat(month(3).world()).isEqualTo(month(3).world());
        assertThat(month(3).world()).isNotEqualTo(month(4).world());
    }

    @Test
    void letsASupplierThatDeliversBadGoodsComeBackMoreOften() {
        int culprits = 0;
        for (long seed = 1; seed <= 40; seed++) {
            CaseFile file = month(seed);
            culprits += file.draws().get("culprit").equals(key(file).get("supplier")) ? 1 : 0;
        }
        assertThat(culprits).isGreaterThan(30);
    }

    @Test
    void sharesItsShopAndStatesOtherwiseWhatItMust() {
        CaseFile file = month(1);

        assertThat(file.world().value("file", "desk")).isEqualTo("seller");
        assertThat(file.world().now().orElseThrow().getHour()).isEqualTo(10);
        assertThat(file.world().value("buyer", "name")).isNotNull();
        assertThat(file.draws()).containsKeys("owner", "temper", "culprit");
    }

    @Test
    void aimsAtWhatTheRulebookAnswers() {
        int reported = 0;
        for (long seed = 1; seed <= 60; seed++) {
            assertThat(DESK.hit(month(seed))).isTrue();
            reported += key(month(seed)).get("step").equals("report") ? 1 : 0;
        }
        assertThat(reported).isBetween(20, 40);
    }

    @Test
    void asksInTheWayOfEachType() {
        List<Field> fields = DESK.pose(month(1)).form().fields();

        assertThat(fields).extracting(Field::id).containsExactly("rate", "supplier", "paid", "step", "order");
        assertThat(fields)
                .extracting(Field::kind)
                .containsExactly(
                        Field.Kind.NUMBER, Field.Kind.CHOICE, Field.Kind.MONEY, Field.Kind.CHOICE, Field.Kind.ORDER);
        assertThat(fields.get(1).options())
                .extracting(Field.Option::label)
                .containsExactly(
                        new Text("North mill", "北厂"), new Text("South mill", "南厂"), new Text("West mill", "西厂"));
        assertThat(fields.get(3).label()).isEqualTo(new Text("What follows?", "接下来怎么办？"));
        assertThat(fields.get(0).label()).isEqualTo(new Text("Return rate", "退货率"));
    }

    @Test
    void takesARateThatIsRoundedAsRightAndCitesTheClauseWhereItIsWrong() {
        CaseFile file = month(2);
        Map<String, Object> answers = new LinkedHashMap<>(key(file));
        BigDecimal rate = new BigDecimal(answers.get("rate").toString());
        answers.put("rate", rate.add(new BigDecimal("0.05")).toPlainString() + " %");
        assertThat(assessed(file, answers).get(0).verdict()).isEqualTo(Verdict.RIGHT);

        answers.put("rate", rate.multiply(BigDecimal.TEN).toPlainString());
        Finding wrong = assessed(file, answers).get(0);
        assertThat(wrong.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(wrong.clause().value()).isEqualTo("M-1");
        assertThat(wrong.reason().en())
                .contains("Rates are per unit sold")
                .contains("Units sold = 120")
                .contains("Units returned = ");
        assertThat(wrong.reason().zh()).contains("售出件数＝120");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void provesItself(long seed) {
        Exercise exercise = DESK.pose(month(seed));
        for (Probe probe : exercise.probes()) {
            TaskState state = TaskState.fresh();
            Step last = null;
            for (Action action : probe.log()) {
                last = exercise.step(state, action);
                state = last.state();
            }
            if (probe.expected() == Probe.Expected.UNREADABLE) {
                assertThat(last).isInstanceOf(Step.Unreadable.class);
            } else {
                BigDecimal score = exercise.assess(state).score();
                assertThat(score.compareTo(BigDecimal.ONE) == 0)
                        .as(probe.name())
                        .isEqualTo(probe.expected() == Probe.Expected.RIGHT);
            }
        }
    }

    @Test
    void reachesEveryClauseAndRowByWhatIsAsked() {
        Coverage coverage = new Coverage(DESK);
        coverage.over(List.of(scenario("bad-supplier")), 100, 1);

        assertThat(coverage.clauses().missing()).isEmpty();
        assertThat(coverage.rows().missing()).isEmpty();
        assertThat(coverage.unmet()).isEmpty();
    }

    @Test
    void showsWhatAnActBringsToLightAndCountsItsMinutes() {
        Exercise exercise = DESK.pose(month(1));
        TaskState fresh = TaskState.fresh();
        assertThat(exercise.acts(fresh)).extracting(Act::id).containsExactly("count");

        Step unreadable = exercise.step(fresh, new Action.Act(Map.of("do", "count", "supplier", "east")));
        assertThat(unreadable).isInstanceOf(Step.Unreadable.class);
        assertThat(unreadable.state()).isEqualTo(fresh);
        assertThat(exercise.step(fresh, new Action.Act(Map.of("do", "cuont")))).isInstanceOf(Step.Refused.class);

        Step told = exercise.step(fresh, new Action.Act(Map.of("do", "count", "supplier", "north")));
        assertThat(told).isInstanceOf(Step.Told.class);
        assertThat(told.state().minutes()).isEqualTo(10);
        assertThat(exercise.panels(told.state())).extracting(Dossier.Panel::id).containsExactly("counted");
        assertThat(exercise.filled(told.state())).containsEntry("step", "watch");

        Step contradiction = exercise.step(told.state(), submit(Map.of("step", "report")));
        assertThat(contradiction).isInstanceOf(Step.Unreadable.class);
    }

    @Test
    void tellsOfACaseNearByInWhichAnotherAnswerIsDue() {
        CaseFile file = month(2);
        Practice unkept = new Practice(
                DESK,
                Store::unkept,
                new JsonCaseText(DESK),
                made -> new Origin("", "", "", ""),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                UUID::randomUUID);
        Session session = unkept.open("t", file);
        Map<String, Object> answers = new LinkedHashMap<>(key(file));
        answers.put("supplier", answers.get("supplier").equals("north") ? "south" : "north");
        session.act(submit(answers));

        Finding supplier = session.assessment().findings().get(1);

        assertThat(supplier.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(supplier.twin()).isNotNull();
        CaseCode.Known twin = (CaseCode.Known) DESK.read(supplier.twin().code());
        assertThat(key(DESK.generate(twin.code())).get("supplier"))
                .isNotEqualTo(key(file).get("supplier"));
        assertThat(session.assessment().findings().get(0).twin()).isNull();
    }

    @Test
    void laysCasesOfOtherScenariosInADrawer() {
        CaseFile drawer = DESK.generate(scenario("two-months"), 5);

        assertThat(drawer.parts())
                .hasSize(3)
                .allMatch(part -> part.scenario().id().equals("bad-supplier"));
        assertThat(drawer.parts()).extracting(CaseFile::code).doesNotHaveDuplicates();
        assertThat(drawer.parts().get(0))
                .isEqualTo(DESK.generate(scenario("two-months"), 5).parts().get(0));
        assertThat(DESK.pose(drawer).form().fields().get(0).options()).hasSize(3);
    }

    @Test
    void keepsADrawerWithAllThatLiesInIt() throws CaseText.Unreadable {
        CaseFile drawer = DESK.generate(scenario("two-months"), 5);
        JsonCaseText texts = new JsonCaseText(DESK);

        CaseFile kept = texts.read(texts.write(drawer, DESK.pose(drawer))).file();

        assertThat(kept.parts())
                .extracting(CaseFile::code)
                .isEqualTo(drawer.parts().stream().map(CaseFile::code).toList());
        assertThat(kept.parts().get(1).world()).isEqualTo(drawer.parts().get(1).world());
        assertThat(DESK.pose(kept).keyResponses()).isEqualTo(DESK.pose(drawer).keyResponses());
        CaseFile month = month(1);
        assertThat(DESK.pose(texts.read(texts.write(month, DESK.pose(month))).file())
                        .form())
                .isEqualTo(DESK.pose(month).form());
    }

    private static Map<String, Object> key(CaseFile file) {
        return DESK.pose(file).keyResponses();
    }

    private static Action submit(Map<String, Object> responses) {
        return new Action.Submit(new Response(responses, null));
    }

    private static List<Finding> assessed(CaseFile file, Map<String, Object> responses) {
        Exercise exercise = DESK.pose(file);
        Step step = exercise.step(TaskState.fresh(), submit(responses));
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return exercise.assess(step.state()).findings();
    }

    /** Asks what the scenario lists; counting a supplier's sales takes ten minutes and settles what to do. */
    private static final class Sheet implements ExerciseType {
        @Override
        public String id() {
            return "sheet";
        }

        @Override
        public Text title() {
            return new Text("Sheet", "表单");
        }

        @Override
        public Exercise pose(Brief brief) {
            return new FormExercise(
                    brief,
                    new Text("Fill in the sheet.", "请填写表单。"),
                    new AskedElements(brief).all(),
                    Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                    new Counting(brief));
        }
    }

    private record Counting(Brief brief) implements Workplace {
        @Override
        public List<Act> acts(TaskState state) {
            List<Field.Option> suppliers = new ArrayList<>();
            for (WorldRecord supplier : brief.caseFile().world().all("supplier")) {
                suppliers.add(new Field.Option((String) supplier.get("key"), (Text) supplier.get("name")));
            }
            Field which = new Field("supplier", Field.Kind.CHOICE, new Text("Which one?", "哪一家？"), suppliers, null);
            return List.of(new Act("count", new Text("Count sales", "清点销售"), 10, List.of(which)));
        }

        @Override
        public Came act(TaskState state, Act act, Map<String, Object> said) {
            return new Came(new Text("Counted.", "已清点。"), "counted", List.of());
        }

        @Override
        public List<Dossier.Panel> panels(TaskState state) {
            return state.minutes() == 0
                    ? List.of()
                    : List.of(new Dossier.Panel(
                            "counted", new Text("Counted", "清点"), Dossier.Layout.FIELDS, List.of(), List.of()));
        }

        @Override
        public Map<String, Object> filled(TaskState state) {
            return state.minutes() == 0 ? Map.of() : Map.of("step", "watch");
        }
    }

    /** Asks which of the cases in a drawer costs most. */
    private static final class Drawer implements ExerciseType {
        @Override
        public String id() {
            return "drawer";
        }

        @Override
        public Text title() {
            return new Text("Drawer", "抽屉");
        }

        @Override
        public Exercise pose(Brief brief) {
            List<Field.Option> options = new ArrayList<>();
            String most = "";
            BigDecimal paid = BigDecimal.valueOf(-1);
            for (CaseFile part : brief.caseFile().parts()) {
                options.add(new Field.Option(part.code(), part.digest()));
                BigDecimal sum = (BigDecimal) brief.of(part).rulebook().value(part.world(), null, "paid");
                most = sum.compareTo(paid) > 0 ? part.code() : most;
                paid = sum.max(paid);
            }
            Field which = new Field("which", Field.Kind.CHOICE, new Text("Which?", "哪一个？"), options, null);
            Element.Basis basis =
                    new Element.Basis(new ClauseId("M-3"), null, new Text("It paid back most.", "退款最多。"), null);
            Element element = new Element(
                    which, new SkillId("K11"), BigDecimal.ONE, false, most, Judge.anyOf(Set.of(most)), basis);
            return new FormExercise(
                    brief,
                    new Text("Look through the drawer.", "请查阅抽屉。"),
                    List.of(element),
                    Stake.none(Money.ofMinor(0, brief.rulebook().currency())));
        }
    }

    private static final class Nobody implements NameSource {
        @Override
        public Named person(long seed) {
            return new Named(new Text("N. N.", "某人"), "nobody@example.com", new Text("Somewhere", "某处"));
        }

        @Override
        public String version() {
            return "none";
        }
    }
}
