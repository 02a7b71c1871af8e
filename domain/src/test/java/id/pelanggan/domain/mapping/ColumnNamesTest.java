package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnNamesTest {
  @Test
  void shouldNameEveryColumnDifferently() {
    assertThat(ColumnNames.of(List.of("Nama", " ", "Nama", "\ufeffTelp\n", "", "nama", "Nama")))
        .containsExactly("Nama", "column 2", "Nama (2)", "Telp", "column 5", "nama", "Nama (3)");
  }

  @Test
  void shouldTakeAwayWhatCannotBeStored() {
    assertThat(ColumnNames.of(List.of("a\u0000b", "c\ud800", "d\u001b[2Je")))
        .containsExactly("a b", "c", "d [2Je");
  }

  @Test
  void shouldMakeNamesOfWhateverAHeaderHolds() {
    Chance chance = Chance.seeded();
    for (int round = 0; round < 5_000; round++) {
      List<String> header = new ArrayList<>();
      int columns = chance.below(6);
      for (int place = 0; place < columns; place++) {
        String name = chance.text(chance.below(10) == 0 ? 400 : 3);
        header.add(name);
        header.add(chance.toss() ? name : name + " (2)");
      }
      List<String> names = ColumnNames.of(header);
      assertThat(names).hasSameSizeAs(header).doesNotHaveDuplicates();
      assertThat(names).allSatisfy(name -> ColumnNames.requirePlain(name, ColumnNames.LONGEST));
      assertThat(ColumnNames.of(names)).isEqualTo(names);
    }
  }

  @Test
  void shouldRefuseNamesThatNoColumnHas() {
    for (String name : List.of("", " a", "a ", "a\nb", "a\u0000", "\ud800", "x".repeat(201))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ColumnNames.requirePlain(name, ColumnNames.LONGEST));
    }
    ColumnNames.requirePlain("x".repeat(200), ColumnNames.LONGEST);
  }
}
