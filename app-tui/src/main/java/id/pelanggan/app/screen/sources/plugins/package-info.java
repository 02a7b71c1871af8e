/** The plugins that there are, and what may be done with them. */
@NullMarked
package id.pelanggan.app.screen.sources.plugins;

import org.jspecify.annotations.NullMarked;
