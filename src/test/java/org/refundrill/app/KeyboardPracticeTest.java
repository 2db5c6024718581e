package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A whole case at the keyboard of a pseudo-terminal: hint, look-up, Ctrl-C in the middle, going on, debrief. */
@Timeout(300)
class KeyboardPracticeTest {
    private static final String PROMPT = "refundrill> ";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir
    private Path home;

    /** Before the screen listened only after it was complete: a key pressed in between was lost. */
    @Test
    void takesAKeyPressedWhileTheFirstScreenIsStillBeingShown() throws Exception {
        List<String> practise =
                PseudoTerminal.program(home, "--lang", "en", "practise", "--scenario", "notice-window", "--seed", "92");
        try (PseudoTerminal terminal = PseudoTerminal.running(practise)) {
            terminal.waitFor("question 1 of 5");
            terminal.press(CTRL_D);
            terminal.waitFor("Kept, with every answer so far.");
            assertThat(terminal.exitCode()).isZero();
        }
    }

    @Test
    void inEnglish() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.running(PseudoTerminal.program(home, "--lang", "en"))) {
            terminal.waitFor(PROMPT);
            terminal.press("practise --scenario notice-window --seed 92\r");
            terminal.waitFor("question 1 of 5");
            terminal.press("h");
            terminal.waitFor("Hint 1 of 3");
            terminal.press("a");
            terminal.waitFor("Which record do you ask for?");
            terminal.press("1");
            terminal.waitFor("Listing and checkout");
            terminal.press("3");
            terminal.waitFor("question 2 of 5");
            terminal.press(CTRL_C);
            terminal.waitFor("Kept, with every answer so far.");
            terminal.waitFor(PROMPT);
            terminal.press("practise\r");
            terminal.waitFor("question 2 of 5");
            terminal.waitFor("Hint 1 of 3");
            terminal.press("1");
            terminal.waitFor("question 3 of 5");
            terminal.press("2");
            terminal.waitFor("question 4 of 5");
            terminal.press("1");
            terminal.waitFor("question 5 of 5");
            terminal.press("12,5\r");
            terminal.waitFor("can be read in two ways");
            terminal.press("\u001b");
            terminal.waitFor("amount such as 299.00");
            terminal.press("0\r");
            terminal.waitFor("How sure are you");
            terminal.press("3");
            terminal.waitFor("Score");
            terminal.waitFor("you said  Refuse");
            terminal.waitFor("due       Approve");
            terminal.press("q");
            terminal.waitFor("Case code");
            terminal.waitFor(PROMPT);
            terminal.press(CTRL_D);
            terminal.waitFor("Goodbye");
            assertThat(terminal.exitCode()).isZero();
        }
    }

    @Test
    void inChinese() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.running(PseudoTerminal.program(home, "--lang", "zh"))) {
            terminal.waitFor(PROMPT);
            terminal.press("practise --scenario notice-window --seed 92\r");
            terminal.waitFor("第 1 题，共 5 题");
            terminal.press("h");
            terminal.waitFor("提示 1/3");
            terminal.press("a");
            terminal.waitFor("要调取哪份材料？");
            terminal.press("1");
            terminal.waitFor("商品页与下单页");
            terminal.press("1");
            terminal.waitFor("第 2 题，共 5 题");
            terminal.press(CTRL_D);
            terminal.waitFor("进度和已填的作答都已保存");
            terminal.waitFor(PROMPT);
            terminal.press("practise\r");
            terminal.waitFor("第 2 题，共 5 题");
            terminal.press("3");
            terminal.waitFor("第 3 题，共 5 题");
            terminal.press("2");
            terminal.waitFor("第 4 题，共 5 题");
            terminal.press("3");
            terminal.waitFor("第 5 题，共 5 题");
            terminal.press("１１７.67元\r");
            terminal.waitFor("有多大把握");
            terminal.press("4");
            terminal.waitFor("得分 ");
            terminal.press("q");
            terminal.waitFor("案件编号");
            terminal.waitFor(PROMPT);
            terminal.press(CTRL_D);
            terminal.waitFor("再见");
            assertThat(terminal.exitCode()).isZero();
        }
    }
}
