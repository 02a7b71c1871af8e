package id.pelanggan.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import id.pelanggan.application.port.Spreadsheets;
import org.junit.jupiter.api.Test;

class FilesModuleTest {
  @Test
  void shouldProvideThePortOnce() {
    Injector injector = Guice.createInjector(new FilesModule());

    assertThat(injector.getInstance(Spreadsheets.class))
        .isSameAs(injector.getInstance(Spreadsheets.class));
  }
}
