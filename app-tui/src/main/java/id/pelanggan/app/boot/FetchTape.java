package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.FetchMemory;
import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.CheckFinding;
import id.pelanggan.domain.sync.Scope;
import java.util.List;
import java.util.Optional;

/** Connectors whose pages can be kept, and handed over again without calling anybody. */
final class FetchTape implements Connectors, FetchMemory {
  private final Connectors connectors;
  private volatile Mode mode = Mode.ASK;
  private volatile KeptPages pages = new KeptPages();
  private volatile List<ConnectorSession.StreamType> streams = List.of();

  FetchTape(Connectors connectors) {
    this.connectors = requireNonNull(connectors, "connectors is null");
  }

  @Override
  public void keep() {
    pages = new KeptPages();
    mode = Mode.KEEP;
  }

  @Override
  public void ask() {
    mode = Mode.ASK;
  }

  @Override
  public void repeat() {
    mode = Mode.REPEAT;
  }

  @Override
  public long bytes() {
    return pages.bytes();
  }

  @Override
  public List<ConnectorType> list() {
    return connectors.list();
  }

  @Override
  public ConnectorSession open(String connector, Access access, Listener listener) {
    return switch (mode) {
      case ASK -> connectors.open(connector, access, listener);
      case KEEP -> new Keeping(connectors.open(connector, access, listener));
      case REPEAT -> new Repeating();
    };
  }

  private enum Mode {
    ASK,
    KEEP,
    REPEAT
  }

  private final class Keeping implements ConnectorSession {
    private final ConnectorSession session;

    Keeping(ConnectorSession session) {
      this.session = session;
    }

    @Override
    public List<CheckFinding> check() {
      return session.check();
    }

    @Override
    public List<StreamType> streams() {
      streams = session.streams();
      return streams;
    }

    @Override
    public FetchedPage fetch(Stream stream, Optional<String> cursor, Scope scope, int limit) {
      FetchedPage page = session.fetch(stream, cursor, scope, limit);
      pages.add(stream, cursor, page);
      return page;
    }

    @Override
    public void close() {
      session.close();
    }
  }

  private final class Repeating implements ConnectorSession {
    @Override
    public List<CheckFinding> check() {
      return List.of();
    }

    @Override
    public List<StreamType> streams() {
      return streams;
    }

    @Override
    public FetchedPage fetch(Stream stream, Optional<String> cursor, Scope scope, int limit) {
      return pages.page(stream, cursor);
    }

    @Override
    public void close() {}
  }
}
