package id.pelanggan.adapters.postgres.customer;

import static java.util.stream.Collectors.toSet;

import id.pelanggan.adapters.postgres.customer.CustomerTable.Role;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds statements that reach into tables of customers without saying whose: Citus would have to
 * ask every machine (ADR-0014). A textual check, which suffices for the plain SQL that Daos hold.
 */
final class OwnedSql {
  private static final Set<String> OWNED =
      Stream.of(CustomerTable.values())
          .filter(table -> table.role() == Role.OWNED)
          .map(CustomerTable::table)
          .collect(toSet());

  private static final Pattern PART =
      Pattern.compile("\\b(delete from|update|insert into|join) ([a-z_]+)\\b");

  private static final Pattern CLAUSE =
      Pattern.compile("\\b(join|where|group by|order by|on conflict)\\b");

  private static final Pattern CONFLICT = Pattern.compile("on conflict \\(([^)]*)\\)");

  private OwnedSql() {}

  /** The tables that a statement changes or joins without the customer's id. */
  static Set<String> findings(String sql) {
    Set<String> findings = new TreeSet<>();
    for (MatchResult part : PART.matcher(sql).results().toList()) {
      String table = part.group(2);
      if (OWNED.contains(table)) {
        int end = part.group(1).equals("join") ? end(sql, part) : sql.length();
        if (!names(sql.substring(part.end(), end), part.group(1))) {
          findings.add(part.group(1) + " " + table);
        }
      }
    }
    return findings;
  }

  /** A join's condition ends with the next clause. */
  private static int end(String sql, MatchResult join) {
    Matcher next = CLAUSE.matcher(sql);
    return next.find(join.end()) ? next.start() : sql.length();
  }

  private static boolean names(String rest, String verb) {
    return switch (verb) {
      case "insert into" ->
          CONFLICT.matcher(rest).results().allMatch(target -> namesCustomer(target.group(1)));
      case "join" -> rest.contains(" on ") && namesCustomer(after(rest, " on "));
      default -> rest.contains("where ") && namesCustomer(after(rest, "where "));
    };
  }

  private static String after(String text, String word) {
    return text.substring(text.indexOf(word));
  }

  private static boolean namesCustomer(String text) {
    return text.matches("(?s).*\\bcustomer_id\\b.*");
  }
}
