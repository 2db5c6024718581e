package org.refundrill.training;

import java.util.List;
import org.refundrill.language.Text;

/** Finds out what the log calls whoever is meant. */
public final class Trainees {
    private Trainees() {}

    /**
     * What the log calls somebody: the pseudonym of a person on the roster, else the name itself.
     *
     * @throws StoreFailure where several people go by that name
     */
    public static String logged(Store store, String typed) {
        List<Person> found = store.roster().find(typed);
        if (found.size() > 1) {
            throw new StoreFailure(
                    new Text(
                            found.size() + " people on the roster are called '" + typed
                                    + "': give the e-mail address with --trainee; 'roster list' shows them",
                            "名册中有 " + found.size() + " 人名为“" + typed + "”，请在 --trainee 后填写邮箱；可用 roster list 查看"),
                    null);
        }
        return found.isEmpty() ? typed : found.get(0).trainee();
    }
}
