package id.pelanggan.app.presentation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text as cells show it: in grapheme clusters, each with the columns that it takes, and
 * with nothing in it that could steer a terminal. The only way that text comes into a {@link
 * Frame}. What is composed is composed (NFC), what cannot be seen becomes visible, and of a pile of
 * marks a few are kept.
 */
public final class Text {
  private static final String ELLIPSIS = "…";

  private final List<Cluster> clusters;
  private final int width;

  private Text(List<Cluster> clusters, int width) {
    this.clusters = List.copyOf(clusters);
    this.width = width;
  }

  /**
   * Looks at no more of it than fits into so many columns, and at one cluster behind them: a text
   * that is too long has a greater width than the columns.
   */
  public static Text of(String text, int columns) {
    Clusters rest = new Clusters(requireNonNull(text, "text is null"));
    List<Cluster> clusters = new ArrayList<>();
    int used = 0;
    while (rest.hasNext() && used <= columns) {
      Cluster cluster = rest.next();
      clusters.add(cluster);
      used += cluster.width;
    }
    return new Text(clusters, used);
  }

  /** How many columns a text takes. */
  public static int width(String text) {
    Clusters rest = new Clusters(requireNonNull(text, "text is null"));
    int width = 0;
    while (rest.hasNext()) {
      width += rest.next().width;
    }
    return width;
  }

  /** The text, where it does not fit into so many columns cut and ended by an ellipsis. */
  public static String cut(String text, int columns) {
    Text all = of(text, columns);
    if (all.width <= columns) {
      return all.toString();
    }
    StringBuilder cut = new StringBuilder();
    int used = 0;
    for (Cluster cluster : all.clusters) {
      if (used + cluster.width > columns - 1) {
        break;
      }
      cut.append(cluster.text);
      used += cluster.width;
    }
    return columns < 1 ? "" : cut + ELLIPSIS;
  }

  public int width() {
    return width;
  }

  public List<Cluster> clusters() {
    return clusters;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    clusters.forEach(cluster -> text.append(cluster.text));
    return text.toString();
  }

  /**
   * What a reader takes for one character.
   *
   * @param width 1 or 2 columns
   */
  public record Cluster(String text, int width) {}
}
