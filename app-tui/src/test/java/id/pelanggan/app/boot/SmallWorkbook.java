package id.pelanggan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook with sheets of text, as some script might write it. */
final class SmallWorkbook {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final List<String> names = new ArrayList<>();
  private final List<String> sheets = new ArrayList<>();

  /**
   * @param rows with bars between their cells
   */
  SmallWorkbook sheet(String name, String... rows) {
    StringBuilder data = new StringBuilder("<worksheet><sheetData>");
    for (String row : rows) {
      data.append("<row>");
      for (String cell : row.split("\\|", -1)) {
        data.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
      }
      data.append("</row>");
    }
    names.add(name);
    sheets.add(data.append("</sheetData></worksheet>").toString());
    return this;
  }

  Path write(Path file) {
    StringBuilder book = new StringBuilder("<workbook><sheets>");
    StringBuilder links = new StringBuilder("<Relationships>");
    for (int i = 0; i < sheets.size(); i++) {
      book.append("<sheet name=\"%s\" r:id=\"r%d\"/>".formatted(names.get(i), i));
      links.append(relationship("r" + i, "worksheet", "sheets/%d.xml".formatted(i)));
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "[Content_Types].xml", "<Types/>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships>"
              + relationship("r", "officeDocument", "xl/workbook.xml")
              + "</Relationships>");
      put(zip, "xl/workbook.xml", book + "</sheets></workbook>");
      put(zip, "xl/_rels/workbook.xml.rels", links + "</Relationships>");
      for (int i = 0; i < sheets.size(); i++) {
        put(zip, "xl/sheets/%d.xml".formatted(i), sheets.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
