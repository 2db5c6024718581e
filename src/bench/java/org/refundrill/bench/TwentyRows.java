package org.refundrill.bench;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.content.RulebookReader;
import org.refundrill.content.SchemaReader;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.feel.Functions;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookCompiler;

/** One decision table of twenty rows, said twice: as a rulebook of ours and in the standard's XML. */
final class TwentyRows {
    private static final int BANDS = 5;
    private static final String HEAD = """
            rulebook: twenty
            version: "1"
            title: {en: "Twenty rows", zh: "二十行"}
            effective: {from: 2026-01-01}
            selectedBy: clock
            facts:
              days: {type: number, label: {en: "Days", zh: "天数"}, from: buyer.returns}
              reason:
                type: choice [no-reason, quality]
                label: {en: "Reason", zh: "原因"}
                from: if request.reason = "quality" then "quality" else "no-reason"
              opened: {type: yes-no, label: {en: "Opened", zh: "已拆封"}, from: buyer.consumer}
            tables:
              route:
                label: {en: "Route", zh: "路径"}
                hit: UNIQUE
                rows: |
                  row | opened      || route  | clause
                  W1  | true, false || return | R-1
              return:
                label: {en: "Return", zh: "退货"}
                hit: FIRST
                rows: |
                  row | days | reason | opened || outcome | clause
            """;
    private static final String TAIL = """
            ruling:
              route: route
              routes:
                return: {label: {en: "Return", zh: "退货"}, decide: return}
            clauses:
              R-1: {title: {en: "One", zh: "一"}, text: {en: "One.", zh: "一。"}, source: house, mark: V, norm: law, favours: neutral}
            """;

    private TwentyRows() {}

    /** A row: days, reason, opened and what follows. */
    private record Row(String days, String reason, String opened, String outcome) {}

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            String days = band == 0
                    ? "< 10"
                    : band == BANDS - 1 ? ">= " + 10 * band : "[" + 10 * band + ".." + (10 * band + 10) + ")";
            for (String reason : List.of("no-reason", "quality")) {
                rows.add(new Row(days, reason, "true", band % 2 == 0 ? "approve" : "hold"));
                rows.add(new Row(days, reason, "false", band % 2 == 0 ? "refuse" : "escalate"));
            }
        }
        return rows;
    }

    /** The facts of a case that the n-th row decides, then the next one, and so on. */
    static Map<String, Object> facts(int n) {
        Map<String, Object> facts = new LinkedHashMap<>();
        int row = Math.floorMod(n, 4 * BANDS);
        facts.put("days", new java.math.BigDecimal(10 * (row / 4) + n % 7));
        facts.put("reason", row % 4 < 2 ? "no-reason" : "quality");
        facts.put("opened", row % 2 == 0);
        return facts;
    }

    static Rulebook rulebook() {
        StringBuilder text = new StringBuilder(HEAD);
        int number = 1;
        for (Row row : rows()) {
            text.append("      N")
                    .append(number++)
                    .append(" | ")
                    .append(row.days())
                    .append(" | ");
            text.append(row.reason()).append(" | ").append(row.opened()).append(" || ");
            text.append(row.outcome()).append(" | R-1\n");
        }
        Problems problems = new Problems();
        return YamlReader.read("twenty.yaml", text + TAIL, problems)
                .flatMap(node -> RulebookReader.read(node, problems))
                .flatMap(source -> RulebookCompiler.compile(
                        source, SchemaReader.core(), Currency.getInstance("CNY"), Functions.with(List.of()), problems))
                .orElseThrow(() -> new IllegalStateException(problems.render()));
    }

    static String dmn() {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="twenty" namespace="urn:twenty">
                """);
        for (String[] input : new String[][] {{"days", "number"}, {"reason", "string"}, {"opened", "boolean"}}) {
            xml.append(
                    "<inputData id=\"i-%1$s\" name=\"%1$s\"><variable id=\"v-%1$s\" name=\"%1$s\" typeRef=\"%2$s\"/></inputData>\n"
                            .formatted(input[0], input[1]));
        }
        xml.append(
                "<decision id=\"outcome\" name=\"outcome\"><variable id=\"vo\" name=\"outcome\" typeRef=\"string\"/>\n");
        for (String input : List.of("days", "reason", "opened")) {
            xml.append(
                    "<informationRequirement id=\"q-%1$s\"><requiredInput href=\"#i-%1$s\"/></informationRequirement>\n"
                            .formatted(input));
        }
        xml.append("<decisionTable id=\"t\" hitPolicy=\"FIRST\">\n");
        for (String[] input : new String[][] {{"days", "number"}, {"reason", "string"}, {"opened", "boolean"}}) {
            xml.append(
                    "<input id=\"c-%1$s\"><inputExpression id=\"e-%1$s\" typeRef=\"%2$s\"><text>%1$s</text></inputExpression></input>\n"
                            .formatted(input[0], input[1]));
        }
        xml.append("<output id=\"o\" name=\"outcome\" typeRef=\"string\"/>\n");
        int number = 1;
        for (Row row : rows()) {
            xml.append("<rule id=\"r%1$s\">".formatted(number));
            int column = 1;
            for (String cell : List.of(row.days().replace("<", "&lt;"), "\"" + row.reason() + "\"", row.opened())) {
                xml.append("<inputEntry id=\"r%1$sc%2$s\"><text>%3$s</text></inputEntry>"
                        .formatted(number, column++, cell));
            }
            xml.append("<outputEntry id=\"r%1$so\"><text>\"%2$s\"</text></outputEntry></rule>\n"
                    .formatted(number++, row.outcome()));
        }
        return xml.append("</decisionTable></decision></definitions>\n").toString();
    }
}
