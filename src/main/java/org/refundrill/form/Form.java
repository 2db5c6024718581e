package org.refundrill.form;

import java.util.List;

/**
 * What is asked, as data. Every case of an exercise type has the same fields, so that the form gives nothing away.
 *
 * @param fields the fields in the order they are asked
 */
public record Form(List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }
}
