package id.pelanggan.app.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as plain text with the marks of Markdown; what fills it cannot become a mark. */
public final class Markdown implements Report {
  private static final Pattern MARK =
      Pattern.compile("[\\\\`*_{}\\[\\]<>#|~]|^[-+>]|^\\d+(?=\\.)", Pattern.MULTILINE);

  private final StringBuilder text = new StringBuilder();

  private Markdown(String title) {
    text.append("# ").append(line(title)).append('\n');
  }

  public static Markdown of(String title) {
    return new Markdown(title);
  }

  @Override
  public Markdown heading(int level, String heading) {
    return block("#".repeat(level) + " " + line(heading));
  }

  @Override
  public Markdown paragraph(String paragraph) {
    return block(lines(paragraph, "  \n"));
  }

  @Override
  public Markdown warning(String warning) {
    return block("> **" + line(warning) + "**");
  }

  @Override
  public Markdown facts(Map<String, String> facts) {
    return block(
        facts.entrySet().stream()
            .map(fact -> "- **" + line(fact.getKey()) + "**: " + lines(fact.getValue(), "  \n  "))
            .collect(Collectors.joining("\n")));
  }

  @Override
  public Markdown list(List<String> items) {
    return block(items.stream().map(item -> "- " + line(item)).collect(Collectors.joining("\n")));
  }

  @Override
  public Markdown table(String caption, List<String> headings, List<List<String>> rows) {
    block("**" + line(caption) + "**");
    String rule = "|" + " --- |".repeat(headings.size());
    return block(
        Stream.concat(Stream.of(row(headings), rule), rows.stream().map(Markdown::row))
            .collect(Collectors.joining("\n")));
  }

  @Override
  public String text() {
    return text.toString();
  }

  private Markdown block(String block) {
    text.append('\n').append(block).append('\n');
    return this;
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Markdown::line).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String line(String value) {
    return lines(value, " ");
  }

  private static String lines(String value, String separator) {
    return value
        .strip()
        .lines()
        .map(line -> MARK.matcher(line.strip()).replaceAll("\\\\$0"))
        .collect(Collectors.joining(separator));
  }
}
