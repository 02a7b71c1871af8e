/** The server that listens, and its encryption. */
@NullMarked
package id.pelanggan.adapters.web.server;

import org.jspecify.annotations.NullMarked;
