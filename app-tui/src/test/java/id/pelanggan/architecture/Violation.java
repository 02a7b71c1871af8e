package id.pelanggan.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class that breaks a rule on purpose.
 *
 * @param faults what the rule has to say of the class, each in a line with the class's name
 * @param others what the rule has to see beside the class
 */
record Violation(Rules rule, Class<?> violator, List<String> faults, List<Class<?>> others) {
  static Violation of(Rules rule, Class<?> violator, String... faults) {
    return new Violation(rule, violator, List.of(faults), List.of());
  }

  Violation beside(Class<?> other) {
    return new Violation(rule, violator, faults, List.of(other));
  }

  /** What the rule says of these classes and no others. */
  List<String> complaints() {
    List<Class<?>> types = Stream.concat(Stream.of(violator), others.stream()).toList();
    JavaClasses imported = new ClassFileImporter().importClasses(types);
    return rule.check().evaluate(imported).getFailureReport().getDetails();
  }
}
