package org.refundrill.terminal.command;

import org.refundrill.language.Text;

/** A heading in the help, in the order in which people meet the commands. */
public enum Group {
    PRACTICE("Practice", "练习"),
    POLICY("Policy", "规则查询"),
    AUTHOR("For trainers", "培训师工具"),
    REPORT("For managers", "管理者报表"),
    DATA("Data", "数据"),
    PROGRAM("The program itself", "程序");

    private final Text title;

    Group(String en, String zh) {
        title = new Text(en, zh);
    }

    /** What people read above the commands. */
    public Text title() {
        return title;
    }
}
