package org.refundrill.exercise.reply;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.ClaimReader;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** A message to a buyer, a seller, the warehouse or a bank: what must be said, in which order, and the letter itself. */
public final class ReplyType implements ExerciseType {
    private final ClaimReader reader;

    /** A type whose letters are also read by a machine, which proposes and decides nothing. */
    public ReplyType(ClaimReader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "reply";
    }

    @Override
    public Text title() {
        return new Text("Reply", "答复");
    }

    @Override
    public List<String> restsOn(Brief brief) {
        List<String> reads = new ArrayList<>(LetterKey.ALL);
        reads.add(LetterClaims.WANTED);
        reads.add(LetterClaims.UNWANTED);
        reads.addAll(ModelLetter.places(brief.rulebook()));
        return List.copyOf(reads);
    }

    @Override
    public Exercise pose(Brief brief) {
        LetterKey key = LetterKey.of(brief);
        LetterElements letter = new LetterElements(brief, key);
        List<Element> elements = new ArrayList<>(new AskedElements(brief).all());
        elements.addAll(letter.all());
        FormExercise form = new FormExercise(
                brief,
                new Text("Answer this message: settle what is to be said, then write it.", "请答复这条消息：先确定要点，再写正文。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())));
        return new ReplyExercise(form, new LetterClaims(brief, reader), key);
    }
}
