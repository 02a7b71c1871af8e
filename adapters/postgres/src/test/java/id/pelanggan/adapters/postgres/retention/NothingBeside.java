package id.pelanggan.adapters.postgres.retention;

import com.google.inject.AbstractModule;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.SearchSnapshots;
import id.pelanggan.domain.plugin.ConnectorType;
import java.util.List;
import java.util.Optional;

/** No connected systems, and no copy of the search index. */
final class NothingBeside extends AbstractModule {
  @Override
  protected void configure() {
    bind(Connectors.class).toInstance(new NoConnectors());
    bind(SearchSnapshots.class).toInstance(new NoSnapshots());
  }

  private static final class NoConnectors implements Connectors {
    @Override
    public List<ConnectorType> list() {
      return List.of();
    }

    @Override
    public ConnectorSession open(String connector, Access access, Listener listener) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NoSnapshots implements SearchSnapshots {
    @Override
    public Optional<Source> open() {
      return Optional.empty();
    }

    @Override
    public Sink begin() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void delete() {
      // There is none.
    }
  }
}
