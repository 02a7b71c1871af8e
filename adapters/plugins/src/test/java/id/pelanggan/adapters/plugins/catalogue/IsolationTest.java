package id.pelanggan.adapters.plugins.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.plugins.ground.ExampleSource;
import id.pelanggan.adapters.plugins.ground.HeardNotes;
import id.pelanggan.adapters.plugins.ground.PluginZip;
import id.pelanggan.adapters.plugins.ground.Sources;
import id.pelanggan.adapters.plugins.ground.TestCatalogue;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.CheckFinding;
import id.pelanggan.domain.sync.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that looks for the program's classes wherever it can without breaking the JDK open. */
class IsolationTest {
  /**
   * Collects every class loader that the plugin's loaders, threads and objects lead to: the classes
   * of objects, their superclasses, interfaces, members, nests, and the values of fields that can
   * be read. Of each loader it asks for the program's classes and services.
   */
  private static final String SEARCH =
      """
      static final String[] TARGETS = {
        "org.jdbi.v3.core.Jdbi", "com.google.inject.Guice", "com.google.inject.AbstractModule",
        "id.pelanggan.adapters.vault.VaultModule", "id.pelanggan.adapters.plugins.PluginsModule",
        "id.pelanggan.adapters.plugins.bridge.SpiCrossing", "id.pelanggan.domain.failure.PelangganException",
        "id.pelanggan.application.port.Connectors", "org.pf4j.PluginWrapper", "org.slf4j.Logger",
        "org.junit.jupiter.api.Test"};

      static final Set<ClassLoader> LOADERS = Collections.newSetFromMap(new IdentityHashMap<>());
      static final Set<Object> SEEN = Collections.newSetFromMap(new IdentityHashMap<>());
      static final Deque<Object> OPEN = new ArrayDeque<>();

      static void search(Object... things) {
        SEEN.addAll(List.of(SEEN, OPEN, LOADERS));
        for (Object thing : things) {
          OPEN.add(thing);
        }
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
            .forEach(frame -> OPEN.add(frame.getDeclaringClass()));
        OPEN.add(Thread.currentThread().getContextClassLoader());
        OPEN.add(Thread.currentThread());
        OPEN.add(ExamplePlugin.class.getClassLoader());
        while (!OPEN.isEmpty()) {
          Object next = OPEN.poll();
          if (next != null && SEEN.add(next)) {
            look(next);
          }
        }
      }

      static void look(Object thing) {
        if (thing instanceof Class<?> type) {
          add(type.getClassLoader());
          add(type.getSuperclass());
          add(type.getComponentType());
          add(type.getNestHost());
          add(type.getInterfaces());
          add(type.getPermittedSubclasses());
          if (type.getClassLoader() != null) {
            add(type.getProtectionDomain().getClassLoader());
            add(type.getDeclaredClasses());
            try {
              for (var field : type.getDeclaredFields()) {
                add(field.getType());
                if (java.lang.reflect.Modifier.isStatic(field.getModifiers()) && field.trySetAccessible()) {
                  add(field.get(null));
                }
              }
              for (var method : type.getDeclaredMethods()) {
                add(method.getReturnType());
                add(method.getParameterTypes());
              }
            } catch (Throwable hidden) {
              // What it names is not there.
            }
          }
          return;
        }
        add(thing.getClass());
        if (thing instanceof ClassLoader loader) {
          LOADERS.add(loader);
          add(loader.getParent());
          add(loader.getUnnamedModule());
        }
        if (thing instanceof Object[] several) {
          for (Object each : several) {
            add(each);
          }
        }
        if (thing instanceof Collection<?> several) {
          for (Object each : several) {
            add(each);
          }
        }
        if (thing instanceof Map<?, ?> map) {
          add(map.keySet());
          add(map.values());
        }
        for (Class<?> type = thing.getClass(); type != null; type = type.getSuperclass()) {
          for (var field : type.getDeclaredFields()) {
            try {
              add(field.getType());
              if (!field.getType().isPrimitive() && field.trySetAccessible()) {
                add(field.get(thing));
              }
            } catch (Throwable hidden) {
              // Not for us.
            }
          }
        }
      }

      static void add(Object thing) {
        if (thing != null) {
          OPEN.add(thing);
        }
      }

      static List<String> found() {
        List<String> found = new ArrayList<>();
        for (ClassLoader loader : LOADERS) {
          for (String target : TARGETS) {
            try {
              Class.forName(target, false, loader);
              found.add(target + " through " + loader);
            } catch (Throwable notThere) {
              // As it should be.
            }
            if (loader.getResource(target.replace('.', '/') + ".class") != null) {
              found.add("the bytes of " + target + " through " + loader);
            }
          }
          for (var service : ServiceLoader.load(ConnectorPlugin.class, loader)) {
            found.add("service " + service);
          }
          for (var service : ServiceLoader.load(java.sql.Driver.class, loader)) {
            if (service.getClass().getClassLoader() != null) {
              found.add("driver " + service.getClass());
            }
          }
        }
        return found;
      }

      static CheckReport report() {
        List<CheckReport.Finding> findings = new ArrayList<>();
        findings.add(finding(true, LOADERS.size() + " loaders, " + SEEN.size() + " things"));
        for (String each : found()) {
          findings.add(finding(false, each));
        }
        return new CheckReport(findings);
      }

      static CheckReport.Finding finding(boolean fine, String text) {
        return new CheckReport.Finding(fine, new LocalizedText(text, text));
      }

      static final List<Object> GIVEN = new ArrayList<>();
      """;

  @TempDir Path folder;

  @Test
  void shouldNotLeadToTheProgram() {
    TestCatalogue catalogue = new TestCatalogue(folder);
    ExampleSource hostile =
        ExampleSource.of("hostile")
            .having(SEARCH)
            .creating("GIVEN.add(settings); GIVEN.add(context);")
            .reading(
                """
                GIVEN.add(request);
                return new Page(List.of(), "", true);
                """)
            .checking(
                """
                search(GIVEN, this, ExamplePlugin.this, Thread.currentThread().getUncaughtExceptionHandler());
                return report();
                """);

    try (ConnectorSession session = catalogue.open(hostile)) {
      session.fetch(Stream.CUSTOMERS, Optional.empty(), new Scope.Changes(), 10);
      List<CheckFinding> findings = session.check();

      assertThat(findings.stream().filter(finding -> !finding.fine()).toList()).isEmpty();
      assertThat(findings.getFirst().text().english()).startsWith("3 loaders");
    }
  }

  /** The search itself works: from the program's own loader it does find all that. */
  @Test
  void shouldBeSearchedForProperly() {
    TestCatalogue catalogue = new TestCatalogue(folder);
    ExampleSource astray =
        ExampleSource.of("astray")
            .having(SEARCH)
            .checking("search(ClassLoader.getSystemClassLoader()); return report();");

    try (ConnectorSession session = catalogue.open(astray)) {
      assertThat(session.check())
          .filteredOn(finding -> !finding.fine())
          .extracting(finding -> finding.text().english())
          .anyMatch(text -> text.startsWith("com.google.inject.Guice through"))
          .anyMatch(text -> text.startsWith("id.pelanggan.domain.failure.PelangganException"));
    }
  }

  @Test
  void shouldLetTwoPluginsHaveTwoVersionsOfOneLibrary() {
    TestCatalogue catalogue = new TestCatalogue(folder);
    for (String version : List.of("1", "2")) {
      byte[] library =
          PluginZip.zip(
              Sources.compile(
                  Map.of(
                      "library.Version",
                      "package library; public class Version { public static String name() { return \""
                          + version
                          + "\"; } }")));
      Path jar = write(library, version);
      ExampleSource source =
          ExampleSource.of("uses-" + version)
              .checking(
                  """
                  String text = library.Version.name();
                  return new CheckReport(List.of(new CheckReport.Finding(true, new LocalizedText(text, text))));
                  """);
      PluginZip zip =
          PluginZip.example("uses-" + version, source, jar).with("lib/library.jar", library);
      catalogue.trust(catalogue.install(zip).hash());
    }

    try (var one = open(catalogue, "uses-1");
        var two = open(catalogue, "uses-2")) {
      assertThat(one.check().getFirst().text().english()).isEqualTo("1");
      assertThat(two.check().getFirst().text().english()).isEqualTo("2");
    }
  }

  private static ConnectorSession open(TestCatalogue catalogue, String connector) {
    return catalogue.connectors().open(connector, TestCatalogue.ACCESS, new HeardNotes());
  }

  private Path write(byte[] jar, String version) {
    try {
      return Files.write(folder.resolve(version + ".jar"), jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
