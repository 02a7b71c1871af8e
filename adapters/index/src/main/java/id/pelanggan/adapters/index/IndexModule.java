package id.pelanggan.adapters.index;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import id.pelanggan.adapters.index.memory.MemoryIndex;
import id.pelanggan.adapters.index.snapshot.FileSnapshots;
import id.pelanggan.application.port.HomeFolders;
import id.pelanggan.application.port.SearchIndex;
import id.pelanggan.application.port.SearchSnapshots;

/** The search in memory, and its sealed copy in the home. Needs {@link HomeFolders}. */
public final class IndexModule extends AbstractModule {
  private static final long LEAST_LIMIT = 64L << 20;
  private static final int SHARE = 4;

  private final long limit;

  /** A quarter of the memory that the program has, and 64 MiB at least. */
  public IndexModule() {
    this(Math.max(LEAST_LIMIT, Runtime.getRuntime().maxMemory() / SHARE));
  }

  /**
   * @param limit how many bytes of memory the index may take
   */
  public IndexModule(long limit) {
    this.limit = limit;
  }

  @Provides
  @Singleton
  SearchIndex searchIndex() {
    return new MemoryIndex(limit);
  }

  @Provides
  @Singleton
  SearchSnapshots searchSnapshots(HomeFolders homes) {
    return new FileSnapshots(homes);
  }
}
