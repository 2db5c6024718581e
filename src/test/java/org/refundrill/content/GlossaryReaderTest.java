package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.curriculum.Glossary;
import org.refundrill.curriculum.Term;
import org.refundrill.language.Language;

class GlossaryReaderTest {
    private final Glossary glossary = GlossaryReader.read();

    @Test
    void explainsEveryTermInBothLanguages() {
        assertThat(glossary.terms()).hasSizeGreaterThanOrEqualTo(73).allSatisfy(term -> {
            assertThat(term.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(term.name().en()).isNotBlank().matches("\\p{ASCII}+");
            assertThat(term.name().zh()).containsPattern("\\p{IsHan}");
            assertThat(term.explanation().en()).matches("(?s)\\p{ASCII}+\\.");
            assertThat(term.explanation().zh()).containsPattern("\\p{IsHan}").endsWith("。");
        });
    }

    @Test
    void hasEachIdAndEachWordOnce() {
        Map<String, String> met = new LinkedHashMap<>();
        for (Term term : glossary.terms()) {
            for (String word : List.of(term.id(), term.name().in(Language.ZH))) {
                assertThat(met.put(word, term.id())).as(word).isNull();
            }
        }
    }

    /** Words that the screens use without explaining them, as they stand there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit",
                "单元",
                "goal",
                "目标",
                "skill",
                "技能",
                "curriculum",
                "课程",
                "scenario",
                "场景",
                "seed",
                "种子",
                "clause",
                "条款",
                "rulebook",
                "twin",
                "对照案件",
                "hint",
                "提示",
                "debrief",
                "讲评",
                "case file",
                "案卷",
                "case code",
                "案件编号",
                "pass mark",
                "confidence",
                "把握程度",
                "record on request",
                "可调取的材料",
                "remedy",
                "escalate",
                "convert",
                "hold",
                "judgement",
                "ruling",
                "裁定",
                "flip",
                "critical mistake",
                "mastery",
                "desk"
            })
    void knowsTheWordsOfTheScreens(String word) {
        assertThat(glossary.find(word)).as(word).hasSize(1);
    }

    @Test
    void isSearchedInBothLanguages() {
        assertThat(glossary.find("freight")).extracting(Term::id).contains("return-freight", "freight-insurance");
        assertThat(glossary.find("运费")).extracting(Term::id).contains("return-freight", "freight-insurance");
        assertThat(glossary.find("Refund Ceiling")).extracting(Term::id).containsExactly("ceiling");
        assertThat(glossary.find("captured")).extracting(Term::id).containsExactly("ceiling");
        assertThat(glossary.find("no such word")).isEmpty();
        assertThat(glossary.near("ceilng", Language.EN)).contains("ceiling");
    }
}
