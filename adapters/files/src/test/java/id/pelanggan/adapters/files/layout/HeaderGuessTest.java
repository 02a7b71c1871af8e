package id.pelanggan.adapters.files.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderGuessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,name/1,anna/2,budi",
        "name,city/anna,berlin/budi,jakarta",
        "name,born/anna,2001-04-30/budi,1999-12-01",
        "name,e-mail/anna,anna@example.com/budi,",
        "name,price/anna,$ 4.20/budi,€ 7",
        ",name,age/0,anna,41/1,budi,52",
        "name,city,/anna,berlin,/budi,jakarta,",
        "address_1,address_2/tullaroop street,willaroo/giblin street,killarney",
        "phone,phone/+62 000 11,+62 000 12/+62 000 13,",
        "id,name/1,anna/id,name/2,budi",
        "name,city"
      })
  void shouldSeeNames(String table) {
    assertThat(isHeader(table)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,anna/2,budi",
        "anna,anna@example.com/budi,budi@example.com",
        "anna,2001-04-30/budi,1999-12-01",
        "anna,berlin/budi,berlin",
        "rec-223-org,anna/rec-122-dup-0,budi",
        "anna,12 Main Street/budi,7 Side Road",
        "anna,/budi,jakarta",
        "anna,anna/budi,jakarta",
        "1,anna"
      })
  void shouldSeeValues(String table) {
    assertThat(isHeader(table)).isFalse();
  }

  private static boolean isHeader(String table) {
    List<List<String>> rows =
        Arrays.stream(table.split("/", -1)).map(row -> Arrays.asList(row.split(",", -1))).toList();
    return HeaderGuess.isHeader(rows.getFirst(), rows.subList(1, rows.size()));
  }
}
