package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FittingTest {
  private static final List<String> LABELS =
      List.of("Find a customer", "List customers", "Import", "Imports of files", "Quit");

  @Test
  void shouldTakeANumberOfTheList() {
    assertThat(Fitting.places(LABELS, "2")).containsExactly(1);
    assertThat(Fitting.places(LABELS, "0")).isEmpty();
    assertThat(Fitting.places(LABELS, "6")).isEmpty();
  }

  @Test
  void shouldTakeTheFirstLettersOfALabelInEitherCase() {
    assertThat(Fitting.places(LABELS, "q")).containsExactly(4);
    assertThat(Fitting.places(LABELS, "FIND")).containsExactly(0);
  }

  @Test
  void shouldTakeTheFirstLettersOfALaterWordWhereNoLabelBeginsSo() {
    assertThat(Fitting.places(LABELS, "files")).containsExactly(3);
  }

  @Test
  void shouldSayAllThatFitWhereItIsNotClear() {
    assertThat(Fitting.places(LABELS, "im")).containsExactly(2, 3);
  }

  @Test
  void shouldPreferAWholeLabel() {
    assertThat(Fitting.places(LABELS, "import")).containsExactly(2);
  }

  @Test
  void shouldFitNothingToWhatIsNoWord() {
    assertThat(Fitting.places(LABELS, "zebra")).isEmpty();
    assertThat(Fitting.places(LABELS, "99999999999")).isEmpty();
  }
}
