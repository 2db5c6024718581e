package org.refundrill.dmn;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;

/** KIE's engine with one exported model. */
final class SecondEngine {
    /** It logs every table in which no row matches; held here, because a logger nobody holds forgets its level. */
    private static final Logger TALK = Logger.getLogger("org.kie.dmn");

    private final DMNRuntime runtime;
    private final DMNModel model;

    SecondEngine(String xml) {
        TALK.setLevel(Level.OFF);
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml), "UTF-8");
        resource.setSourcePath("export.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(problem -> new IllegalStateException(problem));
        model = runtime.getModels().get(0);
    }

    /** What its compiler complains about. */
    List<String> complaints() {
        return model.getMessages().stream().map(DMNMessage::getText).toList();
    }

    /** What its validator complains about. */
    static List<String> invalid(String xml, DMNValidator.Validation... validations) {
        return DMNValidatorFactory.newValidator().validate(new StringReader(xml), validations).stream()
                .map(DMNMessage::getText)
                .toList();
    }

    /** The results of a decision and of those behind it that are not among the inputs. */
    Map<String, Object> decide(String decision, Map<String, Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        DMNResult result = runtime.evaluateByName(model, context, decision);
        List<String> errors = new ArrayList<>();
        result.getMessages(DMNMessage.Severity.ERROR).forEach(message -> errors.add(message.getText()));
        if (!errors.isEmpty()) {
            throw new IllegalStateException(decision + " of " + inputs + ": " + errors);
        }
        return result.getContext().getAll();
    }
}
