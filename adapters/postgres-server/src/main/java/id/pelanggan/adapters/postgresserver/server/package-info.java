/** The life of one server: created, started, adopted, shared, ended. */
@NullMarked
package id.pelanggan.adapters.postgresserver.server;

import org.jspecify.annotations.NullMarked;
