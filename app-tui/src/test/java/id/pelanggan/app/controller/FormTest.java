package id.pelanggan.app.controller;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormTest {
  private final AtomicReference<Map<String, String>> saved = new AtomicReference<>(Map.of());
  private final Driver driver =
      Driver.start(
          new Messages(Language.ID),
          80,
          24,
          desk -> {
            desk.furnish(List.of(new PlainScreen(desk, ScreenName.HOME)));
            new Form(
                    desk,
                    "jobs",
                    "Ubah",
                    List.of(
                        new Field.Line("name", "Nama", "Nama lengkap", TextEditor.of(40)),
                        new Field.Choice(
                            "kind",
                            "Jenis",
                            "",
                            List.of(
                                new Field.Option("CALL", "telepon"),
                                new Field.Option("VISIT", "kunjungan")),
                            "CALL"),
                        new Field.Line("note", "Catatan", "", TextEditor.of(40))),
                    this::save)
                .open();
          });

  private void save(Form form, Map<String, String> values) {
    if (values.getOrDefault("name", "").isEmpty()) {
      form.complain("name", "Nama belum diisi.");
    } else {
      saved.set(values);
      form.close();
    }
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldTakeValuesFieldByField() {
    driver.type("Sari jk q").press("Enter", "Right", "Enter").type("?").press("Enter");
    assertThat(saved.get()).containsEntry("name", "Sari jk q").containsEntry("kind", "VISIT");
    assertThat(saved.get()).containsEntry("note", "?");
    driver.seesNot("Ubah");
  }

  @Test
  void shouldSaveFromAnywhere() {
    driver.type("Sari").press("Ctrl-S");
    assertThat(saved.get()).containsEntry("name", "Sari").containsEntry("kind", "CALL");
  }

  @Test
  void shouldSayWhatIsWrongAndKeepEverything() {
    driver.press("Tab", "Tab").type("janji").press("Ctrl-S").sees("Nama belum diisi.");
    driver.sees("janji").type("Sari").seesNot("Nama belum diisi.").press("Ctrl-S");
    assertThat(saved.get()).containsEntry("note", "janji");
  }

  @Test
  void shouldAskBeforeWhatWasTypedIsLost() {
    driver.type("Sari").press("Escape").sees("Tutup tanpa menyimpan?").press("Enter");
    driver.sees("Sari").press("Escape").press("Right", "Enter").seesNot("Sari");
    assertThat(saved.get()).isEmpty();
  }

  @Test
  void shouldCloseAtOnceWhereNothingWasTyped() {
    driver.press("Escape").seesNot("Ubah");
  }

  @Test
  void shouldLetLettersChooseInAChoice() {
    driver.type("Sari").press("Tab").type("k").sees("kunjungan").press("Ctrl-S");
    assertThat(saved.get()).containsEntry("kind", "VISIT");
  }
}
