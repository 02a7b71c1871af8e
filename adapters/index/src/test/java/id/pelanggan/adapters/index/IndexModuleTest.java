package id.pelanggan.adapters.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import id.pelanggan.adapters.index.snapshot.TestHome;
import id.pelanggan.application.port.HomeFolders;
import id.pelanggan.application.port.SearchIndex;
import id.pelanggan.application.port.SearchSnapshots;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexModuleTest {
  @TempDir Path root;

  @Test
  void shouldProvideOneIndexAndOnePlaceForItsCopy() {
    Injector injector = injector(new IndexModule(1_000));
    SearchIndex index = injector.getInstance(SearchIndex.class);
    assertThat(index.limit()).isEqualTo(1_000);
    assertThat(injector.getInstance(SearchIndex.class)).isSameAs(index);
    assertThat(injector.getInstance(SearchSnapshots.class))
        .isSameAs(injector.getInstance(SearchSnapshots.class));
  }

  @Test
  void shouldTakeAQuarterOfTheMemory() {
    assertThat(injector(new IndexModule()).getInstance(SearchIndex.class).limit())
        .isEqualTo(Math.max(64L << 20, Runtime.getRuntime().maxMemory() / 4));
  }

  private Injector injector(IndexModule module) {
    return Guice.createInjector(
        module, binder -> binder.bind(HomeFolders.class).toInstance(new TestHome(root)));
  }
}
