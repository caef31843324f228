package org.peerpath.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of styles, scripts and pictures, with a version taken from their content: kept by browsers for long, and new
 * the moment the content is. In a view: {@code #{assets.at('styles/peerpath.css')}}.
 */
@Named
@ApplicationScoped
public class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public String at(String name) {
        return addresses.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        var faces = FacesContext.getCurrentInstance();
        Resource resource = faces.getApplication().getResourceHandler().createResource(name);
        if (resource == null) {
            throw new IllegalArgumentException("no such resource: " + name);
        }
        String path = resource.getRequestPath();
        return path + (path.contains("?") ? "&" : "?") + "v=" + version(resource);
    }

    private static String version(Resource resource) {
        try (var content = resource.getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
