package id.pelanggan.app.presentation;

import java.util.Arrays;
import java.util.List;

/**
 * What a part asks of a row of columns, or of a column of rows.
 *
 * @param minimum cells that it needs
 * @param weight how much it takes of what is left over, 0 for nothing
 */
public record Share(int minimum, int weight) {
  public Share {
    if (minimum < 0 || weight < 0) {
      throw new IllegalArgumentException("a share of " + minimum + " and " + weight);
    }
  }

  /** So many cells, no more. */
  public static Share fixed(int cells) {
    return new Share(cells, 0);
  }

  /** What is left over, by weight. */
  public static Share rest(int weight) {
    return new Share(0, weight);
  }

  /**
   * Parts so many cells. Where there are too few, the first shares get theirs first; what the
   * weights do not divide evenly goes to the first ones too.
   *
   * @return a size for each share, together no more than the cells
   */
  public static int[] part(int cells, List<Share> shares) {
    int[] sizes = new int[shares.size()];
    int left = cells;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.min(shares.get(i).minimum, left);
      left -= sizes[i];
    }
    int weights = shares.stream().mapToInt(Share::weight).sum();
    for (int i = 0; i < sizes.length && weights > 0; i++) {
      int more = (int) Math.ceilDiv((long) left * shares.get(i).weight, weights);
      sizes[i] += more;
      left -= more;
      weights -= shares.get(i).weight;
    }
    return sizes;
  }

  /** The same for parts given one by one. */
  public static int[] part(int cells, Share... shares) {
    return part(cells, Arrays.asList(shares));
  }
}
