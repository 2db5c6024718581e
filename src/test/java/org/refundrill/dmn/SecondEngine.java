package org.refundrill.dmn;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;

/** KIE's engine with one exported model. */
final class SecondEngine {
    private final DMNRuntime runtime;
    private final DMNModel model;

    SecondEngine(String xml) {
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
        return model.getMessages().stream()
                .map(m -> m.getSeverity() + " " + m.getText())
                .toList();
    }

    /** What its validator complains about: the schema, the model, what cannot be compiled. */
    static List<String> invalid(String xml) {
        return DMNValidatorFactory.newValidator()
                .validate(
                        new StringReader(xml),
                        DMNValidator.Validation.VALIDATE_SCHEMA,
                        DMNValidator.Validation.VALIDATE_MODEL,
                        DMNValidator.Validation.VALIDATE_COMPILATION)
                .stream()
                .map(m -> m.getSeverity() + " " + m.getText())
                .toList();
    }

    /** All decisions, for these inputs. */
    DMNResult decide(Map<String, Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        return runtime.evaluateAll(model, context);
    }
}
