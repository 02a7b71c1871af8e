package id.pelanggan.adapters.index.memory;

import static id.pelanggan.adapters.index.memory.People.called;
import static id.pelanggan.adapters.index.memory.People.id;
import static id.pelanggan.adapters.index.memory.People.mailed;
import static id.pelanggan.adapters.index.memory.People.named;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.SearchIndex.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {
  private final People people = new People();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budi Santoso",
        "santoso budi",
        "bud san",
        "SANTOSO",
        "antos",
        "sabtoso",
        "satnoso budi",
        "budi xantoso",
        "bdi",
        "b s",
        "bùdí",
        "budi.santoso87@contoh.id",
        "budi.san@con",
        "budisantoso87",
        "budisantoso87@contoh.id",
        "santoso 87",
        "3456",
        "080000123456",
        "+62 800-0012-3456",
        "6280000123456",
        "santoso 3456",
        "santoso 0800 0012 3456",
      })
  void shouldFindAPersonBy(String text) {
    people.with(
        new Entry(
            id(1),
            List.of("Budi Santoso", "Budi"),
            List.of("Budi.Santoso87@Contoh.id"),
            List.of("+6280000123456")),
        new Entry(id(2), List.of("Joko Wijaya"), List.of("joko@example.com"), List.of("0800001")));
    assertThat(people.find(text)).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "-", "budi wijaya", "oso x", "udi santoso wijaya", "345", "77", "udo"})
  void shouldFindNobodyBy(String text) {
    people.with(named(1, "Budi Santoso"), called(2, "080000123456"));
    assertThat(people.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "王小明, 小明",
    "王小明, 王",
    "محمد عبد الله, عبد",
    "محمد عبد الله, محمود",
    "Nguyễn Văn Đức, nguyen duc",
    "Ярослав, ярослва",
    "O'Brien, obrien",
    "O’Brien, o'brien",
    "Al-Farisi, farisi al",
    "किशोर, किशोर",
    "𠮷野家, 𠮷野",
    "김민준, 김민",
  })
  void shouldFindNamesOfAllScripts(String name, String text) {
    people.with(named(1, name), named(2, "Joko Wijaya"));
    assertThat(people.find(text)).containsExactly(1);
  }

  @Test
  void shouldPutWholeNamesFirst() {
    people.with(
        named(1, "Budi Santoso Wijaya"),
        named(2, "Santoso Budi"),
        named(3, "Budiman Santoso"),
        named(4, "Bodi Santoso"));
    assertThat(people.find("budi santoso")).containsExactly(2, 1, 3, 4);
  }

  @Test
  void shouldPutSingleNamesFirst() {
    people.with(named(1, "Budi Santoso"), named(2, "Budiman"), named(3, "Budi"));
    assertThat(people.find("budi")).containsExactly(3, 1, 2);
  }

  @Test
  void shouldPutBeginningsBeforePartsInsideAndThoseBeforeErrors() {
    people.with(named(1, "Susantoro"), named(2, "Santoso"), named(3, "Sanbo"), named(4, "Santo"));
    assertThat(people.find("santo")).containsExactly(4, 2, 1, 3);
  }

  @Test
  void shouldPutNamesBeforeAddresses() {
    people.with(
        mailed(1, "budi@example.com"),
        mailed(2, "ani@budi.example.com"),
        named(3, "Budiman"),
        named(4, "Budi"));
    assertThat(people.find("budi")).containsExactly(4, 3, 1, 2);
  }

  @Test
  void shouldPutTheVeryAddressFirst() {
    people.with(
        mailed(1, "santoso.budi@example.com"),
        mailed(2, "budi.santoso@example.com"),
        new Entry(id(3), List.of("Budi Santoso"), List.of("x@example.com"), List.of()),
        mailed(4, "budi.santosow@example.com"));
    assertThat(people.find("budi.santoso@example.com").getFirst()).isEqualTo(2);
    assertThat(people.find("budisantoso@example.com").getFirst()).isEqualTo(2);
  }

  @Test
  void shouldPreferTheFrequentWordOfTwoThatAreAsGood() {
    people.with(named(1, "Santi"), named(2, "Santo"), named(3, "Santo"), named(4, "Santo"));
    assertThat(people.find("sante")).containsExactly(2, 3, 4, 1);
  }

  @Test
  void shouldLookForASecondWordWhereOneIsTypedAgain() {
    people.with(named(1, "Budi"), named(2, "Budi Budiman"));
    assertThat(people.find("budi budi")).containsExactly(2, 1);
  }

  @Test
  void shouldPutEqualsInTheOrderOfTheirIdentifiers() {
    people.with(named(3, "Ani"), named(1, "Ani"), named(2, "Ani"));
    assertThat(people.find("ani")).containsExactly(1, 2, 3);
  }

  @Test
  void shouldPutTheWholeNumberFirst() {
    people.with(called(1, "+6280000123456"), called(2, "+9080000123456789"), called(3, "123456"));
    assertThat(people.find("123456")).containsExactly(3, 1);
    assertThat(people.find("456")).containsExactly(1, 3);
  }
}
