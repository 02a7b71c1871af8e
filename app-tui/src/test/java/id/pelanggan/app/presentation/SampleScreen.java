package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Lines.Labelled;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import java.util.List;

/** A screen with a piece of everything on it. */
final class SampleScreen {
  static final Table CUSTOMERS =
      new Table(
          List.of(
              new Column("Nama", 10, 2, Alignment.LEFT, 0),
              new Column("Kota", 8, 1, Alignment.LEFT, 2),
              new Column("Izin", 4, 0, Alignment.LEFT, 3),
              new Column("Belanja", 9, 0, Alignment.RIGHT, 1)));

  private static final List<List<String>> PEOPLE =
      List.of(
          List.of("Budi Santoso", "Medan", "W E", "9.870.500"),
          List.of("Maya Anggraini", "Bekasi", "W E", "6.020.000"),
          List.of("日本 太郎 e\u0301 👨‍👩‍👧‍👦 กำ", "Kyoto", "W -", "5.115.000"),
          List.of("Siti Rahayu", "Bandung", "W E", "4.250.000"),
          List.of("I Made Bagus Wiratmaja Putra", "Denpasar", "- E", "340.000"));

  private SampleScreen() {}

  static Frame of(int columns, int rows) {
    Frame frame = new Frame(columns, rows);
    List<Canvas> parts =
        Split.rows(
            Canvas.of(frame), Share.fixed(1), Share.rest(1), new Share(7, 1), Share.fixed(1));
    bar(parts.get(0));
    List<Canvas> halves = Split.columns(parts.get(1), new Share(20, 3), new Share(20, 2));
    CUSTOMERS.draw(halves.get(0).panel("Pelanggan", "baris 4 dari 5", true), people(), 0, 3);
    profile(halves.get(1).panel("Siti Rahayu", "Tab pindah panel", false).indented());
    chart(parts.get(2).panel("Belanja 12 pekan (juta Rp)", "", false).indented());
    parts.get(3).text(1, 0, "↑↓ pilih  Enter buka  q keluar", Tone.KEY);
    return frame;
  }

  static Table.Rows people() {
    return new Table.Rows() {
      @Override
      public int size() {
        return PEOPLE.size();
      }

      @Override
      public List<Cell> cells(int index) {
        return PEOPLE.get(index).stream().map(Cell::new).toList();
      }

      @Override
      public boolean isMarked(int index) {
        return index == 0;
      }
    };
  }

  private static void bar(Canvas canvas) {
    canvas.text(0, 0, " ".repeat(canvas.columns()), Tone.BAR);
    canvas.text(1, 0, "Toko Rempah Bu Sari ▸ Pelanggan", Tone.BAR);
    canvas.right(0, 0, canvas.columns() - 1, " DEMO ", Tone.DEMO);
  }

  private static void profile(Canvas canvas) {
    int row =
        Lines.draw(
            canvas,
            0,
            List.of(
                new Labelled("Telepon", "0800-00••-••17", Tone.CONCEALED),
                new Labelled("Alamat", "Bandung, Jawa Barat"),
                new Labelled("Shopee", "✓ lancar", Tone.GOOD),
                new Labelled("Tokopedia", "! gagal 3×", Tone.WARNING),
                new Labelled("Kasir", "✗ tolak", Tone.BAD),
                new Labelled("Moka", "↻ berjalan", Tone.INFORMATION),
                new Labelled("Laju", Gauge.of(63, 100, 10) + "  63 %", Tone.CHART),
                new Labelled("Surel", "contoh.id", Tone.LINK),
                new Labelled("Cari", "siti      ", Tone.INPUT_FOCUS)));
    Lines.draw(canvas, row + 1, "Boleh tutup layar ini; tugas tetap berjalan.", Tone.FAINT);
  }

  private static void chart(Canvas canvas) {
    List<Long> weeks = List.of(96L, 101L, 118L, 121L, 121L, 140L, 141L, 144L, 149L, 151L, 182L);
    canvas.text(0, 0, Sparkline.of(weeks), Tone.CHART);
  }
}
