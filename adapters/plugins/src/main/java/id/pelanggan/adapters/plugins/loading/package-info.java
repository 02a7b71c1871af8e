/** The three worlds of classes: what plugins see, each plugin, and the bridge between. */
@NullMarked
package id.pelanggan.adapters.plugins.loading;

import org.jspecify.annotations.NullMarked;
