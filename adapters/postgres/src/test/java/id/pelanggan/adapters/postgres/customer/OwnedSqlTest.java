package id.pelanggan.adapters.postgres.customer;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.customer.DaoStatements.Sent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnedSqlTest {
  /** Statements that leave the customer out; each asks every machine, and has to. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "RecordDao.deleteVersions", "an undo knows documents by their change set alone",
          "BooksDao.deleteDocuments", "a book year is over for everybody at once",
          "CustomerDao.listByContact", "finds out who the customer is");

  @Test
  void shouldNameTheCustomerInEveryStatementButFew() {
    Map<String, Set<String>> findings = new TreeMap<>();
    List<Sent> statements = DaoStatements.list();
    for (Sent sent : statements) {
      Set<String> found = OwnedSql.findings(sent.sql());
      if (!found.isEmpty()) {
        findings.computeIfAbsent(sent.dao(), dao -> new TreeSet<>()).addAll(found);
      }
    }

    assertThat(statements).hasSizeGreaterThan(60);
    assertThat(findings).containsOnlyKeys(EXCEPTIONS.keySet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete from sales_order where order_id = :order | delete from sales_order",
        "delete from feedback | delete from feedback",
        "update customer set city = '' where key_slot = 1 | update customer",
        "insert into order_line (order_id) values (1) on conflict (order_id) do nothing"
            + " | insert into order_line",
        "select 1 from product join order_line as line on line.product_code = product.code"
            + " where line.customer_id = :customer | join order_line",
      })
  void shouldNotice(String sql, String finding) {
    assertThat(OwnedSql.findings(sql)).containsExactly(finding);
  }
}
