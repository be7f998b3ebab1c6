"""Takes the place of PySide6.QtOpenGL and PySide6.QtOpenGLWidgets, 10 MB of which pyqtgraph wants one name and we draw nothing with."""


class QOpenGLWidget:
    """What pyqtgraph derives its own from when it is imported. Nobody makes one."""
