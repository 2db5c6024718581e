package org.refundrill.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kie.dmn.validation.DMNValidator;
import org.refundrill.rulebook.Blueprint;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.Rulebooks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DmnExportTest {
    private static final String HOSTILE = "</text><!ENTITY x SYSTEM 'file:///etc/passwd'> & ]]> <b a='1'>";
    private static final Rulebook TRAP = Rulebooks.compile("""
            rulebook: trap
            version: "1 <2>&\\""
            title: {en: "%1$s", zh: "陷阱 &#x41;"}
            selectedBy: clock
            facts:
              said: {type: text, label: {en: "%1$s", zh: "话"}, from: order.number}
            derived:
              joined: {type: yes-no, label: {en: j, zh: j}, is: 'said = "%2$s" or said = "a\\\\b"'}
            tables:
              route:
                label: {en: "%1$s", zh: "路"}
                hit: FIRST
                rows: |
                  row | joined || route | clause
                  A   | -      || only  | C
              only:
                label: {en: "Only", zh: "唯一"}
                hit: FIRST
                rows: |
                  row | joined || outcome | remedy    | clause
                  B   | true   || refuse  | <x>&"y"   | C
                  D   | -      || hold    | none      | C
            ruling:
              route: route
              routes: {only: {label: {en: "Only", zh: "唯一"}, decide: only}}
            clauses:
              C: {title: {en: c, zh: c}, text: {en: c, zh: c}, source: c, mark: V, norm: law, favours: neutral}
            """.formatted(HOSTILE, HOSTILE.replace("'", "")));

    @Test
    void escapesWhatAuthorsWrite() throws Exception {
        String xml = DmnExport.of(TRAP);
        Document document = parsed(xml);
        assertThat(document.getDocumentElement().getAttribute("name")).isEqualTo("trap 1 <2>&\"");
        assertThat(texts(document, "description")).contains("said: " + HOSTILE + " / 话");
        assertThat(texts(document, "text")).contains("\"<x>&\\\"y\\\"\"");
        assertThat(document.getElementsByTagName("b").getLength()).isZero();
        assertThat(SecondEngine.invalid(xml, DMNValidator.Validation.VALIDATE_SCHEMA))
                .isEmpty();
        assertThat(new SecondEngine(xml).complaints()).isEmpty();
    }

    @Test
    void isTheSameToTheLastByte() {
        for (Rulebook rulebook : Shipped.rulebooks()) {
            assertThat(DmnExport.of(rulebook)).isEqualTo(DmnExport.of(rulebook));
        }
    }

    @Test
    void keepsToTheSchemaOfTheStandardAndCompiles() {
        for (Rulebook rulebook : Shipped.rulebooks()) {
            String xml = DmnExport.of(rulebook);
            assertThat(SecondEngine.invalid(xml, DMNValidator.Validation.VALIDATE_SCHEMA))
                    .isEmpty();
            assertThat(new SecondEngine(xml).complaints()).isEmpty();
        }
    }

    /** Facts and what was decided are given. So are clock and allocation results; anything else must be a decision. */
    @Test
    void leavesNothingToTheReaderButFactsAndTheResultsOfClocksAndAllocations() {
        for (Rulebook rulebook : Shipped.rulebooks()) {
            Model model = Model.of(rulebook);
            List<String> uncompared = new ArrayList<>();
            for (Blueprint.Value value : rulebook.blueprint().values()) {
                if (model.isGiven(model.names().of(value.name()))
                        && value.origin() instanceof Blueprint.Origin.Formula formula
                        && (formula.expression().calls().size() != 1
                                || !formula.expression().callsStandApart())) {
                    uncompared.add(value.name());
                }
            }
            // these divide each line's share, count the days between months, or look for working days, inside a loop
            assertThat(uncompared).isSubsetOf("lines.share", "month.earlier", "workdays", "cutover.open");
        }
    }

    @Test
    void namesTheClausesOfEveryRow() throws Exception {
        for (Rulebook rulebook : Shipped.rulebooks()) {
            List<String> written = texts(parsed(DmnExport.of(rulebook)), "annotationEntry");
            rulebook.blueprint().tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .forEach(row -> assertThat(written)
                            .contains(String.join(
                                    " ",
                                    row.clauses().stream().map(c -> c.value()).toList())));
        }
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> texts(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(((Element) found.item(i)).getTextContent().strip());
        }
        return texts;
    }
}
