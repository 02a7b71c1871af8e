package id.pelanggan.adapters.files;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import id.pelanggan.adapters.files.folder.DiskFolders;
import id.pelanggan.adapters.files.spreadsheet.FileSpreadsheets;
import id.pelanggan.application.port.Folders;
import id.pelanggan.application.port.Spreadsheets;

/** Files of comma-separated and similar rows on the disk of this machine. */
public final class FilesModule extends AbstractModule {
  @Provides
  @Singleton
  Spreadsheets spreadsheets() {
    return new FileSpreadsheets();
  }

  @Provides
  Folders folders() {
    return new DiskFolders();
  }
}
