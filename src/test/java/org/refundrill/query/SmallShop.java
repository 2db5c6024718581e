package org.refundrill.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.datadesk.DataTable;
import org.refundrill.exercise.datadesk.DataTable.Column;
import org.refundrill.exercise.datadesk.DataTable.Kind;
import org.refundrill.language.Text;

/** Tables of a small shop: every third of 300 orders came back, every second goes by the carrier Anda. */
final class SmallShop {
    private SmallShop() {}

    static List<DataTable> tables() {
        List<List<@Nullable Object>> sales = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(BigDecimal.valueOf(i));
            row.add(i % 2 == 0 ? "anda" : "tonglu");
            row.add(i % 3 == 0);
            row.add(new BigDecimal("19.90"));
            row.add(i % 3 == 0 ? "late" : null);
            sales.add(row);
        }
        DataTable all = new DataTable(
                "sales",
                new Text("Sales", "销售明细"),
                List.of(
                        column("order_no", Kind.NUMBER),
                        column("lane", Kind.WORD),
                        column("returned", Kind.YES_NO),
                        column("price", Kind.MONEY),
                        column("reason", Kind.WORD)),
                sales);
        DataTable lanes = new DataTable(
                "lanes",
                new Text("Carriers", "快递"),
                List.of(column("lane", Kind.WORD), column("rate", Kind.NUMBER)),
                List.of(List.of("anda", BigDecimal.ONE), List.of("tonglu", BigDecimal.TEN)));
        return List.of(all, lanes);
    }

    private static Column column(String name, Kind kind) {
        return new Column(name, Text.same(name), kind, Map.of());
    }
}
