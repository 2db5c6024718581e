package org.refundrill.mastery;

/**
 * What is taken for the same question when no generated case comes twice.
 *
 * @param scenario the family of cases
 * @param element what is asked, which is the form field's id
 * @param row the row of the rulebook that decides it; empty where none does
 */
public record ItemId(String scenario, String element, String row) {
    @Override
    public String toString() {
        return row.isEmpty() ? scenario + "/" + element : scenario + "/" + element + "/" + row;
    }
}
