package id.pelanggan.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.presentation.Svg;
import id.pelanggan.app.presentation.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in the guide are what the program shows. */
class PictureTest {
  private static final String RENEW = "./mvnw verify -Dtest=PictureTest -Dpages.write";
  private static final Path FOLDER = Path.of("..", "docs", "operator-guide", "pictures");
  private static final List<Path> PAGES =
      List.of(Path.of("..", "README.md"), Path.of("..", "docs", "operator-guide"));
  private static final Pattern PICTURE = Pattern.compile("pictures/([\\w-]+\\.svg)");
  private static final int COLUMNS = 100;
  private static final int ROWS = 30;

  @ParameterizedTest
  @MethodSource("pictures")
  void shouldShowWhatTheProgramShows(Example example, Tongue tongue) throws IOException {
    String picture = draw(example, tongue);
    Path file = FOLDER.resolve(name(example, tongue));
    if (System.getProperty("pages.write") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, picture);
    }

    assertThat(file).as("renew it with: %s", RENEW).exists().content().isEqualTo(picture);
  }

  @Test
  void shouldHaveEachPictureThatPagesShowAndNoOther() throws IOException {
    Set<String> there;
    try (Stream<Path> files = Files.list(FOLDER)) {
      there = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }

    assertThat(shown()).isEqualTo(new TreeSet<>(there));
  }

  static Stream<Arguments> pictures() throws IOException {
    Set<String> shown = shown();
    return ScreenExamples.all().stream()
        .flatMap(example ->
            Stream.of(Tongue.ID, Tongue.EN)
                .filter(tongue -> shown.contains(name(example, tongue)))
                .map(tongue -> Arguments.of(example, tongue)));
  }

  private static String name(Example example, Tongue tongue) {
    return example.name() + "-" + tongue.name().toLowerCase(Locale.ROOT) + ".svg";
  }

  private static String draw(Example example, Tongue tongue) {
    try (Driver driver = ScreenExamples.look(example, tongue, COLUMNS, ROWS)) {
      return Svg.of(driver.frame(), Themes.DARK);
    }
  }

  private static Set<String> shown() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path page : PAGES) {
      try (Stream<Path> files = Files.walk(page)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
          PICTURE
              .matcher(Files.readString(file))
              .results()
              .map((MatchResult result) -> result.group(1))
              .forEach(shown::add);
        }
      }
    }
    return shown;
  }
}
