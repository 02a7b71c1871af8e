package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportByLineTest {
  private static LinearShop shop;

  @BeforeAll
  static void openShop() {
    shop = new LinearShop();
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @Test
  void shouldPlanTryAndBringInAFileThatIsChosenInItsFolder() {
    Path file =
        shop.write(
            "pelanggan-toko.csv",
            """
            id,nama,surel,kota
            1,Siti Rekaan,siti@contoh.id,Bandung
            2,Budi Rekaan,budi@contoh.id,Medan
            """);

    ScriptedTerminal heard =
        shop.types(
            "import a file",
            String.valueOf(file.getParent()),
            "pelanggan-toko",
            "customers",
            "preview",
            "try",
            "import it now",
            "earlier",
            "1",
            "undo",
            "no",
            "undo",
            "yes",
            "",
            "",
            "earlier",
            "");

    assertThat(heard.heard())
        .contains(
            "How this file is read",
            "Column nama: name",
            "Column kota: city",
            "Row 1",
            "e-mail address: siti@contoh.id",
            "Nothing has been written. Of 2 rows there would be:",
            "new: 2",
            "It begins.",
            "customers; done; 2 rows",
            "Take back 2 new and 0 changed records?",
            "Nothing was changed.",
            "The import is undone.",
            "customers; undone; 2 rows");
  }

  @Test
  void shouldAskWhatAFileDoesNotSay() {
    Path file =
        shop.write(
            "pesanan.csv",
            """
            nomor,tanggal,pembeli,barang,jumlah,harga
            A-1,03/04/2026 10:15,,Kopi,2,15000
            A-2,05/04/2026 11:30,,Teh,1,9000
            """);

    ScriptedTerminal heard =
        shop.types(
            Language.ID,
            "impor berkas",
            "'" + file + "'",
            "pesanan",
            "hari",
            "wib",
            "rp",
            "nomor",
            "impor sekarang");

    assertThat(heard.heard()).contains("pesanan; selesai; 2 baris", "baru: 2");
  }

  @Test
  void shouldSaveRowsThatStayedOutAndTakeThemInRepaired() throws IOException {
    Path file =
        shop.write(
            "interaksi.csv",
            """
            id,pelanggan,waktu,isi
            1,K-1,2026-11-20 10:00,tanya harga
            2,K-1,2026-11-31 10:00,tanya stok
            """);
    Path rows = shop.beside("baris.csv");

    ScriptedTerminal heard =
        shop.types(
            "import a file",
            file.toString(),
            "interactions",
            "wib",
            "import it now",
            "earlier",
            "1",
            "rows",
            "say",
            "",
            "save",
            rows.toString());
    Files.writeString(rows, Files.readString(rows).replace("2026-11-31", "2026-11-30"));
    ScriptedTerminal repaired =
        shop.types("earlier", "1", "rows", "bring", rows.toString(), "", "", "");

    assertThat(heard.heard())
        .contains("rows kept aside: 1", "1. line 3: there is no such day or time");
    assertThat(repaired.heard()).contains("1 of 1 rows came in:");
  }

  @Test
  void shouldWriteWhatIsKnownToAFile() throws IOException {
    shop.types("new", "Ekspor Rekaan", "", "", "", "");
    Path file = shop.beside("keluar.csv");

    ScriptedTerminal heard = shop.types("export", "customers, one", file.toString());

    assertThat(heard.heard()).contains("rows are in " + file, "personal data in plain text");
    assertThat(Files.readString(file)).contains("Ekspor Rekaan");
  }

  @Test
  void shouldComeBackToTheMenuWhereAnImportIsInterrupted() throws Exception {
    StringBuilder text = new StringBuilder("id,nama\n");
    for (int row = 1; row <= 5_000; row++) {
      text.append(row).append(",Pelanggan ").append(row).append('\n');
    }
    Path file = shop.write("banyak.csv", text.toString());
    ScriptedTerminal terminal =
        new ScriptedTerminal()
            .types(
                "import a file",
                file.toString(),
                "customers",
                "give",
                "Banyak",
                "import it now",
                "quit")
            .listens(line -> {
              if (line.startsWith("It begins.")) {
                Thread.currentThread().interrupt();
              }
            });

    // On a thread of its own: what runs the tests must not be interrupted.
    boolean[] interrupted = {true};
    CompletableFuture<ScriptedTerminal> ended = new CompletableFuture<>();
    Thread worker =
        Thread.ofPlatform()
            .start(() -> {
              try {
                ended.complete(LinearHouse.work(shop.path(), Language.EN, terminal));
              } catch (RuntimeException | Error e) {
                ended.completeExceptionally(e);
              }
              interrupted[0] = Thread.currentThread().isInterrupted();
            });
    worker.join();

    assertThat(ended.get().heard()).contains("It was stopped.", "Goodbye.");
    assertThat(interrupted[0]).isFalse();
  }

  @Test
  void shouldSayInThreeSentencesWhatCannotBeRead() {
    assertThat(shop.types("import a file", shop.beside("none.csv").toString(), "orders").heard())
        .contains(
            "There is no file", "Nothing has been changed.", "Check the name and the folder.");
  }
}
