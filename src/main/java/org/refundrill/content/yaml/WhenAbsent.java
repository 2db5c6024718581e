package org.refundrill.content.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an absent key means: the text is read as if it had been written there, and a list or map is empty. Without it
 * a key is required, unless the component is {@code @Nullable} or {@code Optional}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface WhenAbsent {
    String value() default "";
}
