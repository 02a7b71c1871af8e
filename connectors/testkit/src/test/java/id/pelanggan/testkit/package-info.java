@NullMarked
package id.pelanggan.testkit;

import org.jspecify.annotations.NullMarked;
