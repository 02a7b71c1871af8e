package id.pelanggan.application.exporting;

import java.util.HashSet;
import java.util.Set;

/** Gives every column a name of its own: who comes first keeps the name that both want. */
final class Claims {
  private static final int LONGEST = 180;

  private final Set<String> taken = new HashSet<>();
  private final String idSuffix;

  /**
   * @param idSuffix what the name of the first column ends with; may be empty
   */
  Claims(String idSuffix) {
    this.idSuffix = idSuffix;
  }

  /**
   * The name of the column with the documents' ids, which tells one file's columns from another's.
   */
  String claimId(String wanted) {
    return claim(wanted + idSuffix);
  }

  String claim(String wanted) {
    String free = wanted;
    for (int number = 2; !taken.add(free); number++) {
      free = cut(wanted) + " (" + number + ")";
    }
    return free;
  }

  /** The plain name where nobody has it, otherwise one that also says what is in the column. */
  String claim(String wanted, String what) {
    return taken.add(wanted) ? wanted : claim(cut(wanted) + " (" + what + ")");
  }

  private static String cut(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end).strip();
  }
}
