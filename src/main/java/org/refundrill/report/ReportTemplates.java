package org.refundrill.report;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The report templates, set up when the first report is asked for. They escape, and can reach no Java but their view. */
final class ReportTemplates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private ReportTemplates() {}

    /** Loading Freemarker takes a third of a second: whoever asks for no report does not pay for it. */
    private static final class Loaded {
        private static final Configuration CONFIGURATION = configuration();
    }

    static String render(String template, Object view) {
        StringWriter page = new StringWriter();
        try {
            Loaded.CONFIGURATION.getTemplate(template).process(view, page);
        } catch (IOException e) {
            throw new UncheckedIOException("the report template " + template + " cannot be read", e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the report template " + template + " does not fit its view", e);
        }
        return page.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(VERSION);
        configuration.setClassForTemplateLoading(ReportTemplates.class, "/templates/report");
        configuration.setObjectWrapper(new LegibleWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setNumberFormat("computer");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setSharedVariable("cut", (TemplateMethodModelEx) ReportTemplates::cut);
        return configuration;
    }

    /** {@code cut(text, columns)}: for labels in a drawing, which cannot wrap. */
    private static Object cut(List<?> arguments) throws TemplateModelException {
        if (arguments.size() == 2
                && arguments.get(0) instanceof TemplateScalarModel text
                && arguments.get(1) instanceof TemplateNumberModel columns) {
            return new SimpleScalar(
                    Legible.cut(text.getAsString(), columns.getAsNumber().intValue()));
        }
        throw new TemplateModelException("cut takes a text and a number of columns");
    }

    /** Every text passes here on its way into a page, so that no template can forget to make it legible. */
    private static final class LegibleWrapper extends DefaultObjectWrapper {
        LegibleWrapper() {
            super(VERSION);
        }

        @Override
        public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
            return super.wrap(value instanceof String text ? Legible.text(text) : value);
        }
    }
}
