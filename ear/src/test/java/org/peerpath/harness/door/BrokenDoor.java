package org.peerpath.harness.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Breaks in each way that a page of ours could: {@code /broken/thrown}, {@code /broken/503}. */
@WebServlet("/broken/*")
public class BrokenDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var how = request.getPathInfo().substring(1);
        if (how.equals("thrown")) {
            throw new ServletException("Broken on purpose");
        }
        response.sendError(Integer.parseInt(how));
    }
}
