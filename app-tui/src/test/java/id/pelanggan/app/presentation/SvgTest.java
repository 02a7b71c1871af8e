package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SvgTest {
  @ParameterizedTest
  @EnumSource(Themes.class)
  void shouldBeXmlWithEveryWordOfTheFrame(Themes theme) throws Exception {
    String picture = Svg.of(SampleScreen.of(100, 30), theme);
    String words = texts(parsed(picture));

    assertThat(words).contains("Budi Santoso", "Bandung, Jawa Barat", "日", "✓ lancar", "63 %");
    assertThat(words).doesNotContain("─", "│", "█");
    assertThat(picture).isEqualTo(Svg.of(SampleScreen.of(100, 30), theme)).doesNotContain("script");
  }

  @Test
  void shouldSayForWhoCannotSeeWhatItShows() throws Exception {
    Document picture =
        parsed(Svg.of(SampleScreen.of(100, 30), Themes.DARK, "Pelanggan & <kawan>", "Daftar"));

    assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Pelanggan & <kawan>");
    assertThat(picture.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Daftar");
    assertThat(Svg.of(SampleScreen.of(100, 30), Themes.DARK))
        .contains("<title>Toko Rempah Bu Sari ▸ Pelanggan · DEMO</title>");
  }

  @Test
  void shouldGiveEachRunItsLength() throws Exception {
    Frame frame = new Frame(20, 1);
    Canvas.of(frame).text(1, 0, "ab c  日d", Tone.TEXT);
    NodeList runs = parsed(Svg.of(frame, Themes.DARK)).getElementsByTagName("text");

    assertThat(runs.getLength()).isEqualTo(3);
    assertRun((Element) runs.item(0), "ab c", 10, 40);
    assertRun((Element) runs.item(1), "日", 70, 20);
    assertRun((Element) runs.item(2), "d", 90, 10);
  }

  @Test
  void shouldDrawBoxesAsLinesWithoutGaps() {
    Frame frame = new Frame(4, 3);
    Canvas.of(frame).panel("", "", false);

    assertThat(Svg.of(frame, Themes.DARK))
        .contains("d=\"M5 10h30M5 50h30M5 10v40M35 10v40\"")
        .doesNotContain("<text class");
  }

  @Test
  void shouldSwapColoursWhereTheThemeReverses() {
    Frame frame = new Frame(4, 1);
    Canvas.of(frame).text(0, 0, "Siti", Tone.TEXT);
    Canvas.of(frame).select(0, 0, 4);

    assertThat(Svg.of(frame, Themes.MONO))
        .contains("height=\"20\" fill=\"#e6e6e6\"/>")
        .contains(".t0{fill:#101010;font-weight:bold}");
  }

  @Test
  void shouldBeXmlWhateverIsWritten() throws Exception {
    for (String text : HostileText.EXAMPLES) {
      Frame frame = new Frame(200, 2);
      Canvas.of(frame).text(0, 0, text, Tone.TEXT);

      assertThat(parsed(Svg.of(frame, Themes.LIGHT, text, text)).getDocumentElement().getTagName())
          .isEqualTo("svg");
    }
  }

  private static void assertRun(Element run, String text, int from, int length) {
    assertThat(run.getTextContent()).isEqualTo(text);
    assertThat(run.getAttribute("x")).isEqualTo(Integer.toString(from));
    assertThat(run.getAttribute("textLength")).isEqualTo(Integer.toString(length));
  }

  private static String texts(Document picture) {
    NodeList runs = picture.getElementsByTagName("text");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < runs.getLength(); i++) {
      words.append(runs.item(i).getTextContent()).append('\n');
    }
    return words.toString();
  }

  private static Document parsed(String picture)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture)));
  }
}
