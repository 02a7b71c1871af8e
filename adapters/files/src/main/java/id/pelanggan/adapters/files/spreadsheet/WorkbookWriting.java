package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.disk.NewFile;
import id.pelanggan.domain.spreadsheet.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/**
 * Fills a file with a workbook of one sheet.
 *
 * @param path of the file, to say which one cannot hold so much
 * @param rows is handed where each row goes
 */
record WorkbookWriting(Path path, List<String> header, Consumer<Consumer<List<Cell>>> rows)
    implements NewFile.Filling {
  private static final String PROGRAM = "Pelanggan";

  /** Leaves the target open, since what is written still has to reach the disk. */
  @Override
  public void fill(OutputStream target) throws IOException {
    Workbook workbook = new Workbook(target, PROGRAM, null);
    SheetWriting sheet = new SheetWriting(path, workbook.newWorksheet(PROGRAM));
    try {
      sheet.write(header.stream().map(Cell::of).toList());
      rows.accept(sheet::write);
      workbook.finish();
    } catch (FailedWriting e) {
      throw e.failure();
    }
  }
}
