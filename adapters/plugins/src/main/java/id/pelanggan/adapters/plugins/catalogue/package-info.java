/** The plugins that are there: which may run, which do. */
@NullMarked
package id.pelanggan.adapters.plugins.catalogue;

import org.jspecify.annotations.NullMarked;
