package org.refundrill.training;

import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/** The store cannot do what was asked. Not a defect of the program: one line says why and what to do. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public StoreFailure(Text text, @Nullable Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** What happened and what to do next. */
    public Text text() {
        return text;
    }
}
