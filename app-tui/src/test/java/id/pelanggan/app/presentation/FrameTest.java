package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FrameTest {
  @Test
  void shouldGiveAWideClusterTwoCells() {
    Frame frame = drawn(6, "a日b");

    assertThat(frame.cluster(1, 0)).isEqualTo("日");
    assertThat(frame.cluster(2, 0)).isEqualTo(Frame.CONTINUED);
    assertThat(frame.width(1, 0)).isEqualTo(2);
    assertThat(frame.width(0, 0)).isEqualTo(1);
    assertThat(frame.line(0)).isEqualTo("a日b");
  }

  @Test
  void shouldBlankTheOtherHalfOfWhatIsCovered() {
    Frame left = drawn(6, "a日b");
    Canvas.of(left).text(1, 0, "x", Tone.TEXT);
    Frame right = drawn(6, "a日b");
    Canvas.of(right).text(2, 0, "x", Tone.TEXT);
    Frame both = drawn(6, "日本");
    Canvas.of(both).text(1, 0, "語", Tone.TEXT);

    assertThat(left.line(0)).isEqualTo("ax b");
    assertThat(right.line(0)).isEqualTo("a xb");
    assertThat(both.line(0)).isEqualTo(" 語");
  }

  @Test
  void shouldCutAtTheEdgeAndNeverThroughACluster() {
    assertThat(drawn(4, "abc日").line(0)).isEqualTo("abc");
    assertThat(drawn(3, "日本").line(0)).isEqualTo("日");
    assertThat(drawn(1, "日").line(0)).isEmpty();
  }

  @Test
  void shouldKeepAPartWithinItsEdges() {
    Frame frame = new Frame(10, 3);
    Canvas part = Canvas.of(frame).area(2, 1, 4, 1);
    part.text(1, 0, "Siti Rahayu", Tone.TEXT);
    part.text(0, 1, "unten", Tone.TEXT);
    part.text(-1, 0, "links", Tone.TEXT);
    part.cursor(9, 0);

    assertThat(frame.line(0)).isEmpty();
    assertThat(frame.line(1)).isEqualTo("   Sit");
    assertThat(frame.line(2)).isEmpty();
    assertThat(frame.hasCursor()).isFalse();
    assertThat(part.area(-5, -5, 100, 100).columns()).isEqualTo(4);
    assertThat(part.area(3, 0, -2, 1).columns()).isZero();
  }

  @Test
  void shouldEndWhatIsTooLongWithAnEllipsis() {
    Frame frame = new Frame(12, 2);
    Canvas.of(frame).cell(0, 0, 6, "Siti Rahayu", Tone.TEXT);
    Canvas.of(frame).right(0, 1, 10, "4.250", Tone.TEXT);

    assertThat(frame.line(0)).isEqualTo("Siti …");
    assertThat(frame.line(1)).isEqualTo("     4.250");
  }

  @Test
  void shouldDrawAPanelWithTitleAndFoot() {
    Frame frame = new Frame(16, 3);
    Canvas inside = Canvas.of(frame).panel("Pelanggan", "Tab", false);
    inside.indented().text(0, 0, "Siti", Tone.TEXT);

    assertThat(Snapshot.of(frame, GlyphSet.ASCII, false))
        .isEqualTo(
            """
            +- Pelanggan --+
            | Siti         |
            +- Tab --------+
            """);
    assertThat(inside.columns()).isEqualTo(14);
    assertThat(Canvas.of(new Frame(1, 1)).panel("Pelanggan", "", true).rows()).isZero();
  }

  @Test
  void shouldClearAndChoose() {
    Frame frame = drawn(4, "Siti");
    Canvas.of(frame).select(1, 0, 2);

    assertThat(Snapshot.of(frame, GlyphSet.UNICODE, true)).isEqualTo("Siti\n.::.\nno cursor\n");
    Canvas.of(frame).clear();
    assertThat(frame.hasLookOf(new Frame(4, 1))).isTrue();
  }

  @Test
  void shouldRefuseAFrameWithoutCells() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Frame(0, 5));
  }

  private static Frame drawn(int columns, String text) {
    Frame frame = new Frame(columns, 1);
    Canvas.of(frame).text(0, 0, text, Tone.TEXT);
    return frame;
  }
}
