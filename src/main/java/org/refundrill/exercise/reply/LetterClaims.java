package org.refundrill.exercise.reply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Claim;
import org.refundrill.exercise.ClaimReader;
import org.refundrill.exercise.Proposal;
import org.refundrill.exercise.Waiting;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.skill.SkillId;
import org.refundrill.world.World;

/**
 * What a letter must say and must not, as far as only a person can judge it. The rulebook lists the claims: those under
 * {@code letter.wanted} must be made, those under {@code letter.unwanted} must not, and making one of those fails the case.
 */
final class LetterClaims {
    private static final SkillId WRITING = new SkillId("K7");
    static final String WANTED = "letter.wanted";
    static final String UNWANTED = "letter.unwanted";

    private final Brief brief;
    private final ClaimReader reader;

    LetterClaims(Brief brief, ClaimReader reader) {
        this.brief = brief;
        this.reader = reader;
    }

    /** What waits for a trainer in this letter. */
    List<Waiting> of(String text) {
        List<Claim> claims = new ArrayList<>();
        words(WANTED).forEach(word -> claims.add(new Claim(word, true)));
        words(UNWANTED).forEach(word -> claims.add(new Claim(word, false)));
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        if (!claims.isEmpty()) {
            reader.read(text, claims)
                    .forEach(proposal -> proposals.put(proposal.claim().kind(), proposal));
        }
        List<Waiting> waiting = new ArrayList<>();
        for (Claim claim : claims) {
            String list = claim.wanted() ? WANTED : UNWANTED;
            Text label = brief.rulebook().label(list, claim.kind());
            waiting.add(new Waiting(
                    "says-" + claim.kind(),
                    LetterElements.FIELD,
                    label,
                    WRITING,
                    BigDecimal.ONE,
                    !claim.wanted(),
                    clause(claim.kind(), list),
                    claim,
                    proposals.get(claim.kind())));
        }
        return List.copyOf(waiting);
    }

    private List<String> words(String name) {
        World world = brief.caseFile().world().withoutHidden();
        return brief.rulebook().value(world, null, name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The row of the table of claims that bears the claim's name says which clause it rests on. */
    private ClauseId clause(String claim, String list) {
        Rulebook rulebook = brief.rulebook();
        List<ClauseId> clauses = rulebook.clausesOf(list, claim);
        return clauses.isEmpty() ? new ClauseId(list) : clauses.get(0);
    }
}
