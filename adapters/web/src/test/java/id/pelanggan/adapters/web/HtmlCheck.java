package id.pelanggan.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What every page has to be: well formed, and usable by people who do not see it. */
final class HtmlCheck {
  private final Document page;

  private HtmlCheck(Document page) {
    this.page = page;
  }

  static Document check(String html) {
    assertThat(html).startsWith("<!DOCTYPE html>");
    HtmlCheck check = new HtmlCheck(parse(html));
    check.hasLanguageAndTitle();
    check.hasOneHeadingAndOrder();
    check.hasNothingThatRuns();
    check.hasUniqueIds();
    check.hasLabels();
    return check.page;
  }

  private static Document parse(String html) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
    } catch (Exception e) {
      throw new AssertionError("not well formed: " + e.getMessage() + "\n" + html, e);
    }
  }

  private void hasLanguageAndTitle() {
    assertThat(page.getDocumentElement().getAttribute("lang")).isIn("id", "en");
    assertThat(elements("title")).hasSize(1);
    assertThat(elements("title").getFirst().getTextContent()).contains("·");
    assertThat(elements("main")).hasSize(1);
  }

  private void hasOneHeadingAndOrder() {
    assertThat(elements("h1")).hasSize(1);
    int level = 1;
    for (Element element : elements("*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertThat(next).isLessThanOrEqualTo(level + 1);
        level = next;
      }
    }
  }

  private void hasNothingThatRuns() {
    assertThat(elements("script")).isEmpty();
    assertThat(elements("style")).isEmpty();
    for (Element element : elements("*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        assertThat(name).doesNotStartWith("on").isNotEqualTo("style");
      }
      for (String link : List.of(element.getAttribute("href"), element.getAttribute("action"))) {
        assertThat(link).matches("|#.+|/.*");
        assertThat(link).doesNotStartWith("//");
      }
    }
  }

  private void hasUniqueIds() {
    Set<String> ids = new HashSet<>();
    for (Element element : elements("*")) {
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
    }
    for (Element element : elements("*")) {
      if (element.getAttribute("href").startsWith("#")) {
        assertThat(ids).contains(element.getAttribute("href").substring(1));
      }
      if (element.hasAttribute("aria-describedby")) {
        assertThat(ids).contains(element.getAttribute("aria-describedby"));
      }
    }
  }

  private void hasLabels() {
    Set<String> labelled = new HashSet<>();
    elements("label").forEach(label -> labelled.add(label.getAttribute("for")));
    for (String tag : List.of("input", "textarea", "select")) {
      for (Element field : elements(tag)) {
        if (!field.getAttribute("type").equals("hidden")) {
          assertThat(labelled).contains(field.getAttribute("id"));
        }
      }
    }
    elements("fieldset")
        .forEach(set -> assertThat(set.getElementsByTagName("legend").getLength()).isEqualTo(1));
    elements("button").forEach(button -> assertThat(button.getTextContent()).isNotBlank());
  }

  private List<Element> elements(String tag) {
    NodeList found = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
