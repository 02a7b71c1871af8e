package id.pelanggan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
  private static final Pattern DECISION = Pattern.compile(", because ADR-(\\d{4}): ");

  @ParameterizedTest
  @EnumSource(Rules.class)
  void shouldFollow(Rules rule) {
    rule.check().check(MainClasses.ALL);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void shouldHaveClassesInEachPartThatRulesName(Part part) {
    assertThat(MainClasses.ALL)
        .filteredOn(type -> !type.getSimpleName().equals("package-info"))
        .anyMatch(resideInAPackage(part.tree()));
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void shouldUseEachLibraryThatRulesName(Library library) {
    Stream<JavaClass> used =
        MainClasses.ALL.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass);

    assertThat(used).anyMatch(resideInAPackage(library.tree()));
  }

  @ParameterizedTest
  @EnumSource(Rules.class)
  void shouldHaveADecisionForEachRule(Rules rule) throws IOException {
    Matcher decision = DECISION.matcher(rule.check().getDescription());

    assertThat(decision.find()).as(rule.check().getDescription()).isTrue();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(decisions(), decision.group(1) + "-*.md")) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void shouldLeaveOutClassesOfTests() {
    assertThat(MainClasses.ALL)
        .noneMatch(type -> type.getSimpleName().endsWith("Test"))
        .noneMatch(type -> type.getPackageName().contains(".violation"));
  }

  /** In the project's folder, which is above the one that a module's tests run in. */
  private static Path decisions() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs/decisions"))) {
      folder = requireNonNull(folder.getParent(), "no folder with docs/decisions");
    }
    return folder.resolve("docs/decisions");
  }
}
